/**
 * Where facts come from. `dated` is the article's own date; a year or a month alone means that it shows none and was dated by its
 * content or by the copy that was read. `checked` is the day on which the rules were last compared with it. Rules name sources by id; the words of the rules are our own.
 */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly dated: string;
  readonly checked: string;
}

const learn = 'https://learn.microsoft.com';
const checked = '2026-11-21';

export const sources = {
  'unable-to-sign-in': {
    title: 'Troubleshoot sign-in issues for Partner Center',
    url: `${learn}/partner-center/unable-to-sign-in`,
    dated: '2022-07-20',
    checked,
  },
  'reset-my-password': {
    title: 'Reset my password',
    url: `${learn}/partner-center/reset-my-pasword`,
    dated: '2019-06-24',
    checked,
  },
  'reset-a-user-password': {
    title: 'Reset a user password or update your own password',
    url: `${learn}/partner-center/reset-a-user-password`,
    dated: '2019-06-15',
    checked,
  },
  permissions: {
    title: 'Assign roles and permissions to users',
    url: `${learn}/partner-center/account-settings/permissions-overview`,
    dated: '2022-11-22',
    checked,
  },
  'find-roles': {
    title: 'Find workspaces, roles and admins',
    url: `${learn}/partner-center/find-workspaces-roles-admins`,
    dated: '2023-04-20',
    checked,
  },
  'permissions-faq': {
    title: 'Frequently asked questions for user creation, roles, and workspace permissions',
    url: `${learn}/partner-center/account-settings/permissions-frequently-asked-questions`,
    dated: '2024',
    checked,
  },
  'global-admin': {
    title: 'Become a Global admin',
    url: `${learn}/partner-center/enroll/become-global-admin`,
    dated: '2024',
    checked,
  },
  'no-admin': {
    title: 'No Global admin in the account',
    url: `${learn}/partner-center/no-mpn-admin`,
    dated: '2022-11-15',
    checked,
  },
  'mandatory-mfa': {
    title: 'Mandating multifactor authentication for the partner tenant',
    url: `${learn}/partner-center/partner-security-requirements-mandating-mfa`,
    dated: '2023-05-26',
    checked,
  },
  'entra-codes': {
    title: 'Microsoft Entra authentication and authorization error codes',
    url: `${learn}/entra/identity-platform/reference-error-codes`,
    dated: '2025-02-03',
    checked,
  },
  'reset-troubleshooting': {
    title: 'Troubleshoot self-service password reset',
    url: `${learn}/entra/identity/authentication/troubleshoot-sspr`,
    dated: '2025-06-06',
    checked,
  },
  'technical-benefits': {
    title: 'Technical benefits',
    url: `${learn}/partner-center/technical-benefits`,
    dated: '2023-10',
    checked,
  },
  'sales-advisor': {
    title: 'Troubleshoot Sales Advisor',
    url: `${learn}/partner-center/sales-advisor-troubleshoot`,
    dated: '2023-07-17',
    checked,
  },
  'referrals-faq': {
    title: 'Referrals: frequently asked questions',
    url: `${learn}/partner-center/referrals-faq`,
    dated: '2023-10',
    checked,
  },
  'gdap-faq': {
    title: 'GDAP bulk migration tool: frequently asked questions',
    url: `${learn}/partner-center/gdap-bulk-migration-tool-faq`,
    dated: '2023-10',
    checked,
  },
  'switch-accounts': {
    title: 'Switch accounts',
    url: `${learn}/partner-center/switch-accounts`,
    dated: '2022-03-28',
    checked,
  },
  'entra-accounts': {
    title: 'Microsoft Entra tenants and Partner Center',
    url: `${learn}/partner-center/azure-active-directory-tenants-and-partner-center`,
    dated: '2023-04-19',
    checked,
  },
  'edge-account': {
    title: 'Work or school accounts in the Microsoft Edge program',
    url: `${learn}/microsoft-edge/extensions-chromium/publish/aad-account`,
    dated: '2021-07-27',
    checked,
  },
  'hardware-users': {
    title: 'Manage users of the hardware dashboard',
    url: `${learn}/windows-hardware/drivers/dashboard/hardware-dashboard-users-manage`,
    dated: '2025',
    checked,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
