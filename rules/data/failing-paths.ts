import type { HostFamily } from '../reading/hosts.ts';

/**
 * Pages of Microsoft that are nothing but a failure: being there is the sign, in every language and before the page has
 * drawn a word. Paths are in the observer's form (reading/path.ts). Pages that only ask for something more, such as
 * `/identity/confirm`, are not here.
 *
 * Sources: Partner Center's in sources.ts (edge-issue-130, edge-issue-280); those of Entra stand in its own sign-in page
 * (`urlNoCookies`, the refresh within `noscript`), those of personal accounts in theirs; account.live.com/Abuse is where a
 * suspended account ends, by several public clients.
 */
export interface FailingPath {
  readonly id: string;
  /** What such a page is called within a sentence. */
  readonly name: string;
  readonly family: HostFamily;
  /** Whatever lies below belongs to it. */
  readonly paths: readonly string[];
}

export const failingPaths = [
  {
    id: 'page-not-found',
    name: 'pages that were not found',
    family: 'partner-center',
    paths: ['/pagenotfound'],
  },
  {
    id: 'email-link-expired',
    name: 'links in e-mails that have expired',
    family: 'partner-center',
    paths: ['/dashboard/account/emailexpired', '/account/emailexpired'],
  },
  {
    id: 'cookies-off',
    name: 'browsers that block cookies',
    family: 'entra',
    paths: ['/cookiesdisabled'],
  },
  {
    id: 'cookies-off',
    name: 'browsers that block cookies',
    family: 'personal',
    paths: ['/cookiesdisabled.srf'],
  },
  { id: 'scripts-off', name: 'browsers that block scripts', family: 'entra', paths: ['/jsdisabled'] },
  { id: 'scripts-off', name: 'browsers that block scripts', family: 'personal', paths: ['/jsdisabled.srf'] },
  {
    id: 'account-suspended',
    name: 'personal accounts that are suspended',
    family: 'personal',
    paths: ['/abuse'],
  },
] as const satisfies readonly FailingPath[];

export type FailingPathId = (typeof failingPaths)[number]['id'];
