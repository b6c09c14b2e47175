import type { Observation } from '../observation/observation.ts';
import type { Who } from '../people.ts';
import type { Answers } from './questions.ts';

/**
 * Path → workspace → role → who grants it: why the same "Access denied" means another role and another person on
 * every page of Partner Center.
 *
 * Old and new addresses stand side by side, as old ones live on in links and bookmarks. Paths are in the observer's
 * form: without the locale prefix, `*` for whatever is not a known word; and without version segments (`v2`, `v3`),
 * which say nothing: `/dashboard/v2/earnings` and `/dashboard/earnings` are one page, as `/dashboard/v2/referrals/v3/leads`
 * and `/dashboard/referrals/leads` are.
 *
 * Sources: the role and workspace articles (sources.ts: permissions, users-and-permissions, user-roles, security-roles,
 * verification, unable-to-sign-in, hardware-users, edge-account). Addresses: links in these articles; those of today also
 * in public guides and tools, each in several.
 */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** The longest prefix wins, by whole segments, in whatever letter case: what is not known belongs to what is above it. */
  readonly paths: readonly string[];
  /** Any one of these opens it; the smallest first, and the Global admin only where nothing less does. */
  readonly roles: readonly string[];
  /** Who can grant one of these, whoever may do the least first. */
  readonly grantedBy: readonly Who[];
  /** Which of the two role systems it belongs to. Absent where no role is needed, and where both have pages there. */
  readonly area?: NonNullable<Answers['area']>;
}

/** Roles of the partner programs that Entra does not know: the Account admin assigns them too. */
const admins = ['account-admin', 'user-management-admin', 'global-admin'] as const;
/** Admin, Sales and Helpdesk agents are groups of the tenant. */
const tenantAdmins = ['user-management-admin', 'global-admin'] as const;
const developers = ['owner', 'manager'] as const;
const partner = { area: 'partner-program' } as const;
const developer = {
  area: 'developer-program',
  roles: ['Developer', 'Manager', 'Owner'],
  grantedBy: developers,
} as const;
/** Who is no indirect provider cannot see this role (permissions). */
const salesAgent = 'Sales agent (indirect providers only)';

/** A page of Account settings by its old and its new address: the new one kept the names of the pages that were seen. */
function inAccount(...pages: readonly string[]): readonly string[] {
  return pages.flatMap((page) => [`/dashboard/account/${page}`, `/dashboard/account-settings/${page}`]);
}

export const workspaces = [
  {
    id: 'home',
    name: 'Home',
    paths: ['/dashboard', '/dashboard/home', '/dashboard/overview'],
    roles: [],
    grantedBy: tenantAdmins,
  },
  // Its overview and My access are open to everybody; the pages that are not have rows of their own.
  {
    id: 'account-settings',
    name: 'Account settings',
    paths: ['/dashboard/account', '/dashboard/account-settings', '/pcv', '/pc'],
    roles: [],
    grantedBy: tenantAdmins,
  },
  {
    id: 'legal-info',
    name: 'Legal info',
    paths: inAccount('organization', 'companyprofile'),
    roles: ['Compliance admin', 'AI Cloud Partner admin', 'Account admin', 'Manager', 'Owner'],
    grantedBy: ['account-admin', 'global-admin', 'owner', 'manager'],
  },
  {
    id: 'user-management',
    name: 'User management',
    paths: [...inAccount('usermanagement'), '/pcv/users', '/pc/users'],
    roles: ['User management admin', 'Account admin', 'Manager', 'Owner'],
    grantedBy: ['global-admin', 'owner', 'manager'],
  },
  {
    id: 'tenants',
    name: 'Tenants',
    paths: inAccount('tenantmanagement'),
    roles: ['Account admin', 'Manager'],
    grantedBy: ['global-admin', 'owner', 'manager'],
  },
  {
    id: 'programs',
    name: 'Programs and agreements',
    paths: inAccount('settings'),
    roles: ['Account admin', 'Owner'],
    grantedBy: ['global-admin', 'owner'],
  },
  {
    id: 'billing-profile',
    name: 'Billing profile',
    paths: inAccount('accountsettings/billingprofile'),
    roles: ['Global admin'],
    grantedBy: ['global-admin'],
    ...partner,
  },
  {
    id: 'enrollment',
    name: 'Enrollment',
    paths: [
      ...inAccount('enrollment'),
      '/dashboard/account/exp',
      '/dashboard/enrollment',
      '/dashboard/registration',
      '/dashboard/collaborate/registration',
    ],
    roles: ['Global admin'],
    grantedBy: ['global-admin'],
  },
  {
    id: 'action-center',
    name: 'Action center',
    paths: ['/dashboard/actioncenter', '/dashboard/action-center'],
    roles: [],
    grantedBy: tenantAdmins,
  },
  {
    id: 'membership',
    name: 'Membership',
    paths: ['/dashboard/membership', '/dashboard/mpn'],
    roles: ['AI Cloud Partner admin'],
    grantedBy: admins,
    ...partner,
  },
  {
    id: 'benefits',
    name: 'Benefits',
    paths: ['/dashboard/benefits', '/dashboard/mpn/membership/benefits'],
    roles: ['AI Cloud Partner admin'],
    grantedBy: admins,
    ...partner,
  },
  {
    id: 'customers',
    name: 'Customers',
    paths: ['/dashboard/customers', '/commerce', '/dashboard/commerce2', '/granularadminrelationships'],
    roles: ['Helpdesk agent', salesAgent, 'Admin agent'],
    grantedBy: tenantAdmins,
    ...partner,
  },
  {
    id: 'security',
    name: 'Security',
    paths: ['/commerce/security', '/dashboard/commerce2/insights/security'],
    roles: ['Security reader', 'Security administrator', 'Admin agent'],
    // A Security administrator may give the first; the User management admin none of them (security-roles).
    grantedBy: ['security-admin', 'global-admin'],
    ...partner,
  },
  {
    id: 'billing',
    name: 'Billing',
    paths: ['/dashboard/billing'],
    roles: ['Billing admin', 'Helpdesk agent', salesAgent, 'Admin agent'],
    grantedBy: tenantAdmins,
    ...partner,
  },
  {
    id: 'pricing',
    name: 'Pricing',
    paths: ['/dashboard/pricing', '/dashboard/sell'],
    roles: ['Billing admin', salesAgent, 'Admin agent'],
    grantedBy: tenantAdmins,
    ...partner,
  },
  {
    id: 'referrals',
    name: 'Referrals',
    paths: ['/dashboard/referrals', '/dashboard/opportunities', '/dashboard/deals'],
    roles: ['Referrals user', 'Referrals admin', 'Business profile admin', 'Co-sell solution admin'],
    grantedBy: admins,
    ...partner,
  },
  {
    id: 'incentives',
    name: 'Incentives',
    paths: ['/dashboard/incentives', '/dashboard/support/incentives'],
    roles: ['Incentives user', 'Incentives admin'],
    grantedBy: admins,
    ...partner,
  },
  {
    id: 'earnings',
    name: 'Earnings',
    paths: ['/dashboard/earnings', '/dashboard/payouts', '/dashboard/payee'],
    roles: ['Incentives user', 'Incentives admin', 'Financial contributor', 'Account admin', 'Owner'],
    grantedBy: [...admins, ...developers],
  },
  {
    id: 'insights',
    name: 'Insights',
    paths: ['/dashboard/insights'],
    roles: ['Report viewer', 'Executive report viewer', 'AI Cloud Partner admin', 'Admin agent'],
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
  },
  // Called Office Store until 2025.
  {
    id: 'office-store',
    name: 'Microsoft 365 and Copilot',
    paths: ['/dashboard/office', '/dashboard/marketplace-offers/office', '/dashboard/analytics/office'],
    ...developer,
  },
  {
    id: 'apps-and-games',
    name: 'Apps and games',
    paths: ['/dashboard/apps-and-games', '/dashboard/windows', '/dashboard/apps'],
    ...developer,
  },
  {
    id: 'hardware',
    name: 'Hardware',
    paths: ['/dashboard/hardware'],
    ...developer,
    roles: ['Driver Submitter', 'Administrator of the hardware program'],
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
  // Nine larger ones as well: these are the smallest of each program.
  {
    id: 'support',
    name: 'Help and support',
    paths: ['/dashboard/support'],
    roles: ['Referrals user', 'Incentives user', 'Helpdesk agent', 'AI Cloud Partner admin'],
    grantedBy: admins,
  },
  {
    id: 'customer-requests',
    name: 'Customer requests',
    paths: ['/dashboard/support/customers'],
    roles: ['Helpdesk agent', 'Admin agent'],
    grantedBy: tenantAdmins,
    ...partner,
  },
] as const satisfies readonly Workspace[];

export type WorkspaceId = (typeof workspaces)[number]['id'];

/** The workspace that a Partner Center page belongs to, or undefined on other hosts and unknown paths. */
export function workspaceOf(page: Pick<Observation, 'host' | 'path'>): Workspace | undefined {
  return find(page)?.workspace;
}

/** The part of the path that says which workspace it is, in lower case; undefined where there is none. */
export function workspacePrefix(page: Pick<Observation, 'host' | 'path'>): string | undefined {
  return find(page)?.prefix;
}

function find({ host, path }: Pick<Observation, 'host' | 'path'>) {
  if (host !== 'partner.microsoft.com') return undefined;
  const segments = path.toLowerCase().split('/').filter(Boolean);
  for (let length = segments.length; length > 0; length--) {
    const prefix = pathOf(segments.slice(0, length));
    const workspace = byPath.get(withoutVersions(prefix));
    if (!workspace) continue;
    // "/dashboard" itself is Home; "/dashboard/something" unknown is not.
    const isRoot = withoutVersions(prefix) === '/dashboard';
    return isRoot && withoutVersions(path) !== '/dashboard' ? undefined : { workspace, prefix };
  }
  return undefined;
}

/** In lower case, without an end that is empty. */
function withoutVersions(path: string): string {
  const segments = path.toLowerCase().split('/').filter(Boolean);
  return pathOf(segments.filter((segment) => !/^v\d$/.test(segment)));
}

function pathOf(segments: readonly string[]): string {
  return `/${segments.join('/')}`;
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
  const path = page && withoutVersions(page.path);
  return programPaths.find(([start]) => path === start || path?.startsWith(`${start}/`))?.[1];
}
