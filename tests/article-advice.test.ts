import { expect, test } from 'vitest';
import { catalog } from '../rules/catalog/index.ts';
import type { LinkId } from '../rules/data/links.ts';
import type { Answers } from '../rules/data/questions.ts';
import { diagnose } from '../rules/diagnose.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { failuresOf } from './failures.ts';
import { partnerPage } from './observation.ts';

/**
 * What Microsoft’s articles on these failures advise, 2019 to 2023, and the way to each piece of it today: what the page shows
 * or the person says, and the rule, the fix and the people that follow. In our own words. Where newer documents say
 * something else, the fix is the newer one, and `now` says what changed.
 */
interface Advice {
  readonly from: Article;
  readonly advice: string;
  readonly shows?: Observation;
  readonly said?: Answers;
  readonly rule: string;
  readonly fix: string;
  readonly who: readonly string[];
  /** Where it is not the first: the fixes before it, each of which is quicker or surer. */
  readonly behind?: readonly string[];
  /** Labels and words of the steps that the advice cannot be without. */
  readonly says?: readonly string[];
  /** The page that the fix opens. */
  readonly opens?: LinkId;
  readonly now?: string;
}

const articles = {
  signIn: 'Troubleshoot sign-in issues for Partner Center (2021 and 2023)',
  cannotSignIn: 'If you can’t sign in and need to reset your password (2020-07-30)',
  resetMine: 'Reset my password (2019-06-24)',
  resetUser: 'Reset a user password or update your own (2019-06-15)',
} as const;
type Article = keyof typeof articles;

const forgot = { situation: 'forgotten-password' } as const;
const denied = (path: string) => partnerPage(path, { phrases: ['access-denied'] });
const admins = ['account-admin', 'user-management-admin', 'global-admin'];
const developers = ['owner', 'manager'];

const password = (fix: string, who: readonly string[], advice: string, said: Answers, more = {}): Advice => ({
  from: 'signIn',
  advice,
  said: { ...forgot, ...said },
  rule: 'password-forgotten',
  fix,
  who,
  ...more,
});
const role = (program: string, path: string, fix: string, who: readonly string[], more = {}): Advice => ({
  from: 'signIn',
  advice: `${program}: ask those who give its roles`,
  shows: denied(path),
  rule: 'workspace-access-denied',
  fix,
  who,
  ...more,
});

const all: readonly Advice[] = [
  // Forgotten password
  password(
    'reset-yourself',
    ['you'],
    'Reset it yourself where the company allows it',
    {},
    {
      says: ['Work or school account'],
      opens: 'password-reset',
    },
  ),
  password(
    'global-admin-resets',
    ['user-management-admin', 'global-admin'],
    'Otherwise an admin makes a new one',
    { selfServiceReset: 'no', globalAdmin: 'yes', program: 'ai-cloud-partner' },
    { says: ['Reset password'], now: 'A User management admin can do it for ordinary users, too.' },
  ),
  password(
    'data-protection-resets',
    ['data-protection-team'],
    'No admin, and you are in the tenant: call the number of your region, ask for the Data Protection team',
    { selfServiceReset: 'no', globalAdmin: 'no', inTenant: 'yes', program: 'ai-cloud-partner' },
    { says: ['Data Protection team'] },
  ),
  password(
    'colleague-becomes-admin',
    ['colleague', 'data-protection-team'],
    'No admin, and you are not in the tenant: a colleague who is calls, becomes Global admin and resets it',
    { selfServiceReset: 'no', globalAdmin: 'no', inTenant: 'no', program: 'ai-cloud-partner' },
    { says: ['colleague', 'Data Protection team', 'Global admin'] },
  ),
  password(
    'indirect-provider-helps',
    ['indirect-provider'],
    'Indirect reseller: the provider makes a new password or a new Global admin',
    { selfServiceReset: 'no', globalAdmin: 'no', program: 'csp-indirect-reseller' },
    {
      says: ['GDAP', 'Privileged'],
      now: 'Delegated admin privileges became relationships (GDAP) with roles.',
    },
  ),
  password(
    'business-support',
    ['microsoft-support'],
    'Or find the support of business products',
    {
      selfServiceReset: 'no',
      globalAdmin: 'no',
      inTenant: 'yes',
      program: 'ai-cloud-partner',
    },
    {
      behind: ['data-protection-resets'],
      now: 'Business support takes admins only; others have the general contact page.',
    },
  ),
  {
    from: 'cannotSignIn',
    advice:
      'A partner of the program, too, may have an indirect provider: asked for while the program is not known',
    said: { ...forgot, selfServiceReset: 'no', globalAdmin: 'no', inTenant: 'yes' },
    rule: 'password-forgotten',
    fix: 'indirect-provider-helps',
    who: ['indirect-provider'],
    behind: ['data-protection-resets', 'business-support', 'reset-personal-password'],
  },
  {
    from: 'resetMine',
    advice: 'Can’t access your account, kind of account, user ID and characters, Next, new password',
    said: { ...forgot, selfServiceReset: 'yes' },
    rule: 'password-forgotten',
    fix: 'reset-yourself',
    who: ['you'],
    says: ['Work or school account', 'user ID'],
    opens: 'password-reset',
    now: 'The button opens the page that “Can’t access your account?” leads to.',
  },
  {
    from: 'resetMine',
    advice: 'Only where it was set up; else an admin resets it',
    said: { ...forgot, selfServiceReset: 'no' },
    rule: 'password-forgotten',
    fix: 'global-admin-resets',
    who: ['user-management-admin', 'global-admin'],
  },
  {
    from: 'resetMine',
    advice: 'The Global admin has left: Microsoft names another, after checking who asks',
    said: { situation: 'admin-left', globalAdmin: 'no' },
    rule: 'global-admin-gone',
    fix: 'request-elevation',
    who: ['microsoft-support'],
    says: ['Help + support', 'Technical'],
    now: 'The request goes to Azure or Microsoft 365 support, no longer to partner support.',
  },
  {
    from: 'resetUser',
    advice: 'The admin’s side: User management, the user, Reset password; copy what is shown once',
    said: { situation: 'i-am-admin' },
    rule: 'user-password-forgotten',
    fix: 'reset-for-user',
    who: ['you'],
    says: ['User management', 'Reset password', 'once'],
  },
  {
    from: 'resetUser',
    advice: 'Change your own password',
    said: { situation: 'change-password', program: 'ai-cloud-partner' },
    rule: 'own-password-change',
    fix: 'open-my-profile',
    who: ['you'],
    now: 'My profile is gone: the password is changed in the work account.',
  },
  {
    from: 'resetUser',
    advice: 'See your own roles',
    said: { situation: 'change-password', program: 'ai-cloud-partner' },
    rule: 'own-password-change',
    fix: 'open-my-access',
    who: ['you'],
    behind: ['open-my-profile'],
    says: ['View permissions'],
  },
  // Pages that are not there
  {
    from: 'signIn',
    advice: 'Settings, Account settings: look which roles you have',
    said: { situation: 'cannot-see-page' },
    rule: 'pages-missing',
    fix: 'check-my-access',
    who: ['you'],
    says: ['Account settings', 'View permissions', 'My access'],
    now: 'Roles stand under Overview; My access lists workspaces.',
  },
  {
    from: 'signIn',
    advice: 'My access, Request access and help, the plus sign: it lists whom to ask',
    said: { situation: 'cannot-see-page', roleGiven: 'no' },
    rule: 'pages-missing',
    fix: 'find-whom-to-ask',
    who: ['you'],
    behind: ['check-my-access'],
    says: ['Request access and help', 'plus sign'],
  },
  role('AI Cloud Partner Program', '/dashboard/membership/offers', 'ask-admin', admins),
  role('CSP', '/dashboard/v2/customers/list', 'ask-admin', ['user-management-admin', 'global-admin'], {
    now: 'Agents are groups of the tenant: an Account admin cannot give them.',
  }),
  role('Referrals', '/dashboard/referrals/v2/leads', 'ask-admin', admins),
  role('Commercial Marketplace', '/dashboard/marketplace-offers/overview', 'ask-owner', developers),
  role('Windows and Xbox', '/dashboard/apps-and-games/overview', 'ask-owner', developers),
  role('Microsoft 365 and Copilot', '/dashboard/office/overview', 'ask-owner', developers, {
    now: 'Was called Office Store.',
  }),
  role('Hardware', '/dashboard/hardware/search', 'ask-owner', ['manager']),
  {
    ...role('Microsoft Edge', '/dashboard/microsoftedge/overview', 'use-owner-account', ['you', 'owner']),
    rule: 'edge-access-denied',
    behind: ['wait'],
    now: 'The program has no roles: its Owner adds users.',
  },
  {
    from: 'signIn',
    advice: 'Offers or benefits missing: two accounts with one address, take the work account',
    said: { situation: 'cannot-see-benefits' },
    rule: 'offers-or-benefits-missing',
    fix: 'choose-work-account',
    who: ['you'],
    says: ['Work or school account'],
  },
  {
    from: 'signIn',
    advice: 'Next: have the account of the company verified',
    said: { situation: 'cannot-see-page', area: 'partner-program', roleGiven: 'longer-ago' },
    rule: 'pages-missing',
    fix: 'check-company-status',
    who: ['compliance-admin', 'account-admin', 'global-admin'],
    behind: ['check-my-access'],
    says: ['Legal info', 'Authorized'],
  },
];

test('each piece of advice is reached, by its people', () => {
  const nameOf = ({ from, advice }: Advice) => `${articles[from]}: ${advice}`;
  expect(failuresOf(all, nameOf, check)).toEqual([]);
});

function check({ shows, said = {}, rule, fix, who, behind = [], says = [], opens }: Advice) {
  const { findings } = diagnose({ observations: shows ? [shows] : [], answers: said });
  const first = findings[0];
  expect(first?.rule).toBe(rule);
  const ids = first?.fixes.map(({ id }) => id) ?? [];
  expect(ids.slice(0, behind.length + 1)).toEqual([...behind, fix]);
  expect(first?.fixes.find(({ id }) => id === fix)?.who).toEqual(who);
  const told = catalog.find(({ id }) => id === rule)?.fixes.find(({ id }) => id === fix);
  const steps = [...(told?.steps ?? []), ...(told?.theirSteps ?? [])].join(' ');
  for (const word of says) expect(steps).toContain(word);
  if (opens) expect(told?.link).toBe(opens);
}
