import type { Observation, PageKind } from '../../rules/observation/observation.ts';
import { partnerCenterApp } from '../../rules/reading/application.ts';
import { familyOf } from '../../rules/reading/hosts.ts';

/** Where a page is drawn. */
export interface DrawnAddress {
  readonly url: string;
  /** Where the person came from, where that is all that ties the page to Partner Center. */
  readonly referrer?: string;
}

/** A page that somebody asked to be looked at: its host is not known. */
export const unknownHost = 'page.example';
const partnerCenter = 'https://partner.microsoft.com/';
/** What a sign-in returns to that is for another application; the second is a portal where customers are administered. */
const elsewhere = { application: 'https://application.example/', portal: 'https://portal.azure.com/' };

/**
 * The address of what was seen: its host and path as they are known, and in the query what ties it to Partner Center and
 * what it says of the failure. A ticket seldom names a host: then it is the one of its kind of page.
 */
export function addressOf(seen: Observation): DrawnAddress {
  const host = familyOf(seen.host) ? seen.host : hostOf(seen.page);
  const locale = seen.locale ? `/${seen.locale}` : '';
  // What was a name or an id in the path stays unknown: it was not kept.
  const url = new URL(`https://${host}${locale}${seen.path.replaceAll('*', '0')}`);
  const returns = returnsTo(seen);
  if (seen.page !== 'other' && returns) url.searchParams.set(...returns);
  for (const [name, value] of errorIn(seen)) url.searchParams.set(name, value);
  return { url: url.href, ...(seen.partnerCenter.by === 'referrer' && { referrer: partnerCenter }) };
}

function hostOf(page: PageKind): string {
  if (page.startsWith('entra-')) return 'login.microsoftonline.com';
  if (page.startsWith('partner-center')) return 'partner.microsoft.com';
  if (page === 'personal-sign-in') return 'login.live.com';
  if (page === 'password-reset') return 'passwordreset.microsoftonline.com';
  return page === 'security-info' ? 'mysignins.microsoft.com' : unknownHost;
}

/** For which application a sign-in is, where its address says it. */
function returnsTo({ page, partnerCenter: { is, by, portal } }: Observation): [string, string] | undefined {
  if (page.startsWith('partner-center') || by === 'app-name' || by === 'code' || by === 'referrer') return;
  if (by === 'trail' || by === 'opener') return portal ? ['redirect_uri', elsewhere.portal] : undefined;
  if (is === 'no') return ['redirect_uri', portal ? elsewhere.portal : elsewhere.application];
  if (is === 'unknown') return;
  return by === 'client-id' ? ['client_id', partnerCenterApp] : ['redirect_uri', partnerCenter];
}

function errorIn({ address, oauthError }: Observation): [string, string][] {
  const error = address?.oauthError ?? oauthError;
  if (!error) return [];
  const described = address?.codes.map((code) => `${code}:`).join(' ');
  return [['error', error], ...(described ? [['error_description', described] as [string, string]] : [])];
}
