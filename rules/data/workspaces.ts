import type { Observation } from '../observation/observation.ts';
import type { Who } from '../people.ts';
import type { Answers } from './questions.ts';

/**
 * Path → workspace → role → who grants it: why the same "Access denied" means another role and another person on
 * every page of Partner Center.
 *
 * Sources: the role and workspace articles (sources.ts: permissions, unable-to-sign-in, hardware-users, edge-account).
 * Paths are in the observer's form: without the locale prefix, `*` for whatever is not a known word.
 */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** The longest prefix wins, compared by whole segments, without regard to letter case. */
  readonly paths: readonly string[];
  /** Any one of these opens it. */
  readonly roles: readonly string[];
  readonly grantedBy: readonly Who[];
  /** Which of the two role systems it belongs to. Absent where no role is needed. */
  readonly area?: NonNullable<Answers['area']>;
}

const admins = ['global-admin', 'account-admin'] as const;
const developers = ['owner', 'manager'] as const;
const partner = { area: 'partner-program' } as const;
const developer = {
  area: 'developer-program',
  roles: ['Manager', 'Developer'],
  grantedBy: developers,
} as const;

export const workspaces = [
  {
    id: 'home',
    name: 'Home',
    paths: ['/dashboard', '/dashboard/home', '/dashboard/v2/home', '/dashboard/overview'],
    roles: [],
    grantedBy: admins,
  },
  {
    id: 'account-settings',
    name: 'Account settings',
    paths: ['/dashboard/account', '/dashboard/account/v3', '/pcv', '/pc'],
    roles: ['Global admin', 'Account admin'],
    grantedBy: ['global-admin'],
  },
  {
    id: 'legal-info',
    name: 'Legal info',
    paths: ['/dashboard/account/v3/organization', '/dashboard/account/v3/companyprofile'],
    roles: ['Global admin', 'Account admin'],
    grantedBy: ['global-admin'],
    ...partner,
  },
  {
    id: 'user-management',
    name: 'User management',
    paths: ['/dashboard/account/v3/usermanagement', '/pcv/users', '/pc/users'],
    roles: ['Global admin', 'Account admin', 'User management admin', 'Owner', 'Manager'],
    grantedBy: ['global-admin', 'owner'],
  },
  {
    id: 'tenants',
    name: 'Tenants',
    paths: ['/dashboard/account/v3/tenantmanagement'],
    roles: ['Global admin'],
    grantedBy: ['global-admin'],
  },
  {
    id: 'programs',
    name: 'Programs and agreements',
    paths: ['/dashboard/account/v3/settings'],
    roles: ['Global admin', 'Account admin', 'Owner'],
    grantedBy: ['global-admin', 'owner'],
  },
  {
    id: 'billing-profile',
    name: 'Billing profile',
    paths: ['/dashboard/account/v3/accountsettings/billingprofile'],
    roles: ['Global admin'],
    grantedBy: ['global-admin'],
    ...partner,
  },
  {
    id: 'enrollment',
    name: 'Enrollment',
    paths: ['/dashboard/account/v3/enrollment', '/dashboard/account/exp', '/dashboard/registration'],
    roles: ['Global admin'],
    grantedBy: ['global-admin'],
  },
  {
    id: 'action-center',
    name: 'Action center',
    paths: ['/dashboard/actioncenter', '/dashboard/v2/action-center'],
    roles: [],
    grantedBy: admins,
  },
  {
    id: 'membership',
    name: 'Membership',
    paths: ['/dashboard/mpn', '/dashboard/v2/membership', '/dashboard/membership'],
    roles: ['AI Cloud Partner admin', 'Global admin'],
    grantedBy: admins,
    ...partner,
  },
  {
    id: 'benefits',
    name: 'Benefits',
    paths: ['/dashboard/v2/benefits', '/dashboard/mpn/membership/benefits'],
    roles: ['AI Cloud Partner admin'],
    grantedBy: admins,
    ...partner,
  },
  {
    id: 'customers',
    name: 'Customers',
    paths: ['/commerce', '/dashboard/commerce2', '/granularadminrelationships'],
    roles: ['Admin agent', 'Sales agent', 'Helpdesk agent'],
    grantedBy: ['global-admin'],
    ...partner,
  },
  {
    id: 'security',
    name: 'Security',
    paths: ['/commerce/security', '/dashboard/commerce2/insights/security'],
    roles: ['Admin agent', 'Global admin'],
    grantedBy: ['global-admin'],
    ...partner,
  },
  {
    id: 'billing',
    name: 'Billing',
    paths: ['/dashboard/billing', '/dashboard/v2/billing'],
    roles: ['Admin agent', 'Billing admin', 'Global admin'],
    grantedBy: ['global-admin'],
    ...partner,
  },
  {
    id: 'pricing',
    name: 'Pricing',
    paths: ['/dashboard/pricing', '/dashboard/sell'],
    roles: ['Admin agent', 'Sales agent', 'Global admin'],
    grantedBy: ['global-admin'],
    ...partner,
  },
  {
    id: 'referrals',
    name: 'Referrals',
    paths: ['/dashboard/referrals', '/dashboard/opportunities', '/dashboard/deals'],
    roles: ['Referrals admin', 'Referrals user'],
    grantedBy: admins,
    ...partner,
  },
  {
    id: 'incentives',
    name: 'Incentives',
    paths: ['/dashboard/incentives', '/dashboard/v2/support/incentives'],
    roles: ['Incentives admin', 'Incentives user'],
    grantedBy: admins,
    ...partner,
  },
  {
    id: 'earnings',
    name: 'Earnings',
    paths: ['/dashboard/earnings', '/dashboard/payouts', '/dashboard/payee'],
    roles: ['Incentives admin', 'Owner', 'Financial contributor'],
    grantedBy: ['global-admin', 'owner'],
  },
  {
    id: 'insights',
    name: 'Insights',
    paths: ['/dashboard/insights', '/dashboard/insights/partnerinsights', '/dashboard/insights/mpninsights'],
    roles: ['Executive report viewer', 'Report viewer'],
    grantedBy: admins,
    ...partner,
  },
  {
    id: 'marketplace-insights',
    name: 'Marketplace insights',
    paths: ['/dashboard/insights/commercial-marketplace', '/dashboard/commercial-marketplace/analytics'],
    ...developer,
  },
  {
    id: 'marketplace-offers',
    name: 'Marketplace offers',
    paths: [
      '/dashboard/marketplace-offers',
      '/dashboard/commercial-marketplace',
      '/dashboard/mpn/program/commercialmarketplace',
    ],
    ...developer,
    roles: ['Owner', 'Manager', 'Developer'],
  },
  {
    id: 'office-store',
    name: 'Office Store',
    paths: ['/dashboard/office', '/dashboard/analytics/office'],
    ...developer,
  },
  {
    id: 'apps-and-games',
    name: 'Apps and games',
    paths: ['/dashboard/apps-and-games', '/dashboard/windows', '/dashboard/apps'],
    ...developer,
    roles: ['Owner', 'Manager', 'Developer'],
  },
  {
    id: 'hardware',
    name: 'Hardware',
    paths: ['/dashboard/hardware'],
    ...developer,
    roles: ['Administrator of the hardware program', 'Driver Submitter'],
    grantedBy: ['manager'],
  },
  // Before the company is in the program a role of it does not exist: hardware-register.
  {
    id: 'hardware-registration',
    name: 'Hardware registration',
    paths: ['/dashboard/registration/hardware'],
    area: 'developer-program',
    roles: ['Global admin'],
    grantedBy: ['global-admin'],
  },
  {
    id: 'edge',
    name: 'Microsoft Edge',
    paths: ['/dashboard/microsoftedge'],
    ...developer,
    roles: ['Owner'],
    grantedBy: ['owner'],
  },
  {
    id: 'support',
    name: 'Help and support',
    paths: ['/dashboard/v2/support', '/dashboard/support'],
    roles: [],
    grantedBy: admins,
  },
  {
    id: 'customer-requests',
    name: 'Customer requests',
    paths: ['/dashboard/v2/support/customers'],
    roles: ['Admin agent', 'Helpdesk agent'],
    grantedBy: ['global-admin'],
    ...partner,
  },
  // Where a link ends that leads nowhere.
  {
    id: 'verification-link',
    name: 'Verification link',
    paths: ['/dashboard/account/emailexpired'],
    roles: [],
    grantedBy: admins,
  },
  { id: 'lost-page', name: 'Page not found', paths: ['/pagenotfound'], roles: [], grantedBy: admins },
] as const satisfies readonly Workspace[];

export type WorkspaceId = (typeof workspaces)[number]['id'];

/** The workspace that a Partner Center page belongs to, or undefined on other hosts and unknown paths. */
export function workspaceOf(page: Pick<Observation, 'host' | 'path'>): Workspace | undefined {
  return byPath.get(workspacePrefix(page) ?? '');
}

/** The part of the path that says which workspace it is, in lower case; undefined where there is none. */
export function workspacePrefix({ host, path }: Pick<Observation, 'host' | 'path'>): string | undefined {
  if (host !== 'partner.microsoft.com') return undefined;
  const segments = path.toLowerCase().split('/').filter(Boolean);
  for (let length = segments.length; length > 0; length--) {
    const prefix = `/${segments.slice(0, length).join('/')}`;
    const workspace = byPath.get(prefix);
    // "/dashboard" itself is Home; "/dashboard/something" unknown is not.
    if (workspace) return workspace.id === 'home' && length < segments.length ? undefined : prefix;
  }
  return undefined;
}

const byPath = new Map<string, Workspace>(
  workspaces.flatMap((workspace) => workspace.paths.map((path) => [path, workspace] as const)),
);

/** The table row of an id. */
export function workspaceById(id: string): Workspace | undefined {
  return workspaces.find((workspace) => workspace.id === id);
}

const developerPrograms = ['marketplace', 'windows-xbox', 'office-store', 'edge', 'hardware'];

/** Which role system a program belongs to. */
export function areaOfProgram(program: Answers['program']): Answers['area'] {
  if (program === undefined || program === 'not-sure') return undefined;
  return developerPrograms.includes(program) ? 'developer-program' : 'partner-program';
}

/** Pages of programs that decide which kind of account is right. */
const programPaths: readonly (readonly [path: string, program: NonNullable<Answers['program']>])[] = [
  ['/dashboard/microsoftedge', 'edge'],
  ['/dashboard/account/exp/enrollnow/microsoftedge', 'edge'],
  ['/dashboard/account/exp/enrollnow/msedgeaddons', 'edge'],
  ['/dashboard/apps-and-games', 'windows-xbox'],
  ['/dashboard/windows', 'windows-xbox'],
  ['/dashboard/apps', 'windows-xbox'],
  ['/dashboard/hardware', 'hardware'],
  ['/dashboard/registration/hardware', 'hardware'],
];

/**
 * The program that the page belongs to, or for a sign-in page the Partner Center page before it. It says more surely
 * than a remembered answer which account is right here.
 */
export function programOf(trail: readonly Observation[]): Answers['program'] {
  const now = trail.at(-1);
  if (!now || now.partnerCenter.is === 'no') return undefined;
  const page = trail.findLast(({ host }) => host === 'partner.microsoft.com');
  const path = page?.path.toLowerCase();
  return programPaths.find(([start]) => path === start || path?.startsWith(`${start}/`))?.[1];
}
