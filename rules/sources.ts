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
const edgeIssues = 'https://github.com/microsoft/MicrosoftEdge-Extensions/issues';
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
  'sign-in-issues': {
    title: 'Troubleshoot sign-in issues',
    url: `${learn}/sr-latn-rs/partner-center/unable-to-sign-in`,
    dated: '2024',
    checked,
  },
  'smart-lockout': {
    title: 'Protect user accounts from attacks with Microsoft Entra smart lockout',
    url: `${learn}/entra/identity/authentication/howto-password-smart-lockout`,
    dated: '2025-03-04',
    checked,
  },
  'partner-api-codes': {
    title: 'Partner Center REST error codes',
    url: `${learn}/partner-center/developer/error-codes`,
    dated: '2023-06-15',
    checked,
  },
  'multi-tenant': {
    title: 'Add or remove tenants in a Partner Center account',
    url: `${learn}/partner-center/multi-tenant-account`,
    dated: '2023-05-25',
    checked,
  },
  verification: {
    title: 'Verify your account information',
    url: `${learn}/partner-center/verification-responses`,
    dated: '2023-05-26',
    checked,
  },
  'suspended-account': {
    title: 'Suspended Partner Center account',
    url: `${learn}/partner-center/suspended-partner-center-account`,
    dated: '2022-03-08',
    checked,
  },
  'enrollment-trouble': {
    title: 'Troubleshoot sign-up for Partner Center',
    url: `${learn}/partner-center/troubleshoot-account-sign-n`,
    dated: '2023-05-26',
    checked,
  },
  'report-problems': {
    title: 'Get help and contact support in Partner Center',
    url: `${learn}/partner-center/report-problems-with-partner-center`,
    dated: '2023-09-27',
    checked,
  },
  'marketplace-owner': {
    title: 'Update the owner of a marketplace account',
    url: `${learn}/partner-center/update-marketplace-owner`,
    dated: '2022-09-28',
    checked,
  },
  'windows-account': {
    title: 'Open a developer account: frequently asked questions',
    url: `${learn}/windows/apps/publish/faq/open-developer-account`,
    dated: '2025-06-23',
    checked,
  },
  'hardware-register': {
    title: 'Register for the Hardware Program',
    url: `${learn}/windows-hardware/drivers/dashboard/hardware-program-register`,
    dated: '2025-04-21',
    checked,
  },
  collaborate: {
    title: 'Collaborate registration (French)',
    url: `${learn}/fr-fr/collaborate/registration`,
    dated: '2024',
    checked,
  },
  'edge-issue-130': {
    title: 'MicrosoftEdge-Extensions issue 130: page not found',
    url: `${edgeIssues}/130`,
    dated: '2024-02-06',
    checked,
  },
  'edge-issue-251': {
    title: 'MicrosoftEdge-Extensions issue 251: profile cannot be verified',
    url: `${edgeIssues}/251`,
    dated: '2025-01',
    checked,
  },
  'edge-issue-280': {
    title: 'MicrosoftEdge-Extensions issue 280: verification link expired',
    url: `${edgeIssues}/280`,
    dated: '2025-02',
    checked,
  },
  'edge-issue-394': {
    title: 'MicrosoftEdge-Extensions issue 394: retry with a different device or method',
    url: `${edgeIssues}/394`,
    dated: '2025-09',
    checked,
  },
  'edge-issue-445': {
    title: 'MicrosoftEdge-Extensions issue 445: something went wrong',
    url: `${edgeIssues}/445`,
    dated: '2025-11',
    checked,
  },
  'edge-issue-487': {
    title: 'MicrosoftEdge-Extensions issue 487: access denied after many edits',
    url: `${edgeIssues}/487`,
    dated: '2026-01',
    checked,
  },
  'edge-issue-602': {
    title: 'MicrosoftEdge-Extensions issue 602: program not recognized',
    url: `${edgeIssues}/602`,
    dated: '2026-06',
    checked,
  },
  'edge-issue-633': {
    title: 'MicrosoftEdge-Extensions issue 633: not authorized to enroll',
    url: `${edgeIssues}/633`,
    dated: '2026-06',
    checked,
  },
  'edge-issue-767': {
    title: 'MicrosoftEdge-Extensions issue 767: enrollment blocked',
    url: `${edgeIssues}/767`,
    dated: '2026-09',
    checked,
  },
  'edge-issue-774': {
    title: 'MicrosoftEdge-Extensions issue 774: program not recognized',
    url: `${edgeIssues}/774`,
    dated: '2026-09',
    checked,
  },
  'devtools-issue-452': {
    title: 'MicrosoftEdge DevTools issue 452: page has encountered a problem',
    url: 'https://github.com/MicrosoftEdge/DevTools/issues/452',
    dated: '2026-07',
    checked,
  },
  'driver-docs-issue-3068': {
    title: 'windows-driver-docs issue 3068: no link to submit hardware',
    url: 'https://github.com/MicrosoftDocs/windows-driver-docs/issues/3068',
    dated: '2022-03',
    checked,
  },
  'driver-docs-issue-2767': {
    title: 'windows-driver-docs issue 2767: hardware registration fails',
    url: 'https://github.com/MicrosoftDocs/windows-driver-docs/issues/2767',
    dated: '2021',
    checked,
  },
  'driver-docs-issue-3283': {
    title: 'windows-driver-docs issue 3283: hardware account deactivated',
    url: 'https://github.com/MicrosoftDocs/windows-driver-docs/issues/3283',
    dated: '2022',
    checked,
  },
  'conditional-access': {
    title: 'Troubleshooting sign-in problems with Conditional Access',
    url: `${learn}/entra/identity/conditional-access/troubleshoot-conditional-access`,
    dated: '2025-03-04',
    checked,
  },
  'security-defaults': {
    title: 'Security defaults in Microsoft Entra ID',
    url: `${learn}/entra/fundamentals/security-defaults`,
    dated: '2024-04-15',
    checked,
  },
  risk: {
    title: 'Remediate risks and unblock users',
    url: `${learn}/entra/id-protection/howto-identity-protection-remediate-unblock`,
    dated: '2025-06-02',
    checked,
  },
  'sign-in-diagnostic': {
    title: 'Use the Sign-in diagnostic',
    url: `${learn}/entra/identity/monitoring-health/howto-use-sign-in-diagnostics`,
    dated: '2023-12-15',
    checked,
  },
  'flagged-sign-ins': {
    title: 'Flagged sign-ins in Microsoft Entra ID',
    url: `${learn}/entra/identity/monitoring-health/concept-flagged-sign-ins`,
    dated: '2025-03-17',
    checked,
  },
  'sign-in-logs': {
    title: 'Troubleshoot Microsoft Entra sign-in errors',
    url: `${learn}/entra/identity/monitoring-health/howto-troubleshoot-sign-in-errors`,
    dated: '2024-11-11',
    checked,
  },
  'lockout-answers': {
    title: 'Questions and answers: the only Global admin has lost the authenticator',
    url: `${learn}/answers/questions/5910933`,
    dated: '2026',
    checked,
  },
  'manage-mfa': {
    title: 'Manage user authentication methods for Microsoft Entra multifactor authentication',
    url: `${learn}/entra/identity/authentication/howto-mfa-userdevicesettings`,
    dated: '2023-08-29',
    checked,
  },
  'temporary-pass': {
    title: 'Configure Temporary Access Pass',
    url: `${learn}/entra/identity/authentication/howto-authentication-temporary-access-pass`,
    dated: '2023-09-23',
    checked,
  },
  'admin-consent': {
    title: 'Review admin consent requests',
    url: `${learn}/entra/identity/enterprise-apps/review-admin-consent-requests`,
    dated: '2023-06-14',
    checked,
  },
  'app-sign-in': {
    title: 'Disable user sign-in for an application',
    url: `${learn}/entra/identity/enterprise-apps/disable-user-sign-in-portal`,
    dated: '2024-02-14',
    checked,
  },
  'external-account': {
    title: 'Error AADSTS50020: user account from identity provider does not exist in tenant',
    url: `${learn}/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist`,
    dated: '2023-11-23',
    checked,
  },
  'cross-tenant': {
    title: 'Cross-tenant access overview',
    url: `${learn}/entra/external-id/cross-tenant-access-overview`,
    dated: '2024-01-24',
    checked,
  },
  'tenant-restrictions': {
    title: 'Set up tenant restrictions v2',
    url: `${learn}/entra/external-id/tenant-restrictions-v2`,
    dated: '2025-04-14',
    checked,
  },
  'restore-user': {
    title: 'Restore or remove a recently deleted user',
    url: `${learn}/entra/fundamentals/users-restore`,
    dated: '2023-12-01',
    checked,
  },
  'pass-through': {
    title: 'Troubleshoot Microsoft Entra pass-through authentication',
    url: `${learn}/entra/identity/hybrid/connect/tshoot-connect-pass-through-authentication`,
    dated: '2025-04-09',
    checked,
  },
  'cookies-blocked': {
    title: 'Troubleshoot startup or sign-in issues: cookie settings of the browser',
    url: `${learn}/troubleshoot/power-platform/power-apps/sign-in/troubleshooting-startup-issues`,
    dated: '2024-03-19',
    checked: '2026-11-29',
  },
  'scripts-blocked': {
    title: 'How to enable JavaScript in Windows',
    url: 'https://support.microsoft.com/help/3135465/how-to-enable-javascript-in-windows',
    dated: '2024',
    checked: '2026-11-29',
  },
  'users-and-permissions': {
    title: 'Create user accounts and set permissions',
    url: `${learn}/partner-center/account-settings/create-user-accounts-and-set-permissions`,
    dated: '2025',
    checked: '2026-11-29',
  },
  'user-roles': {
    title: 'Assign user roles and permissions (developer programs)',
    url: `${learn}/partner-center/user-roles`,
    dated: '2025',
    checked: '2026-11-29',
  },
  'security-roles': {
    title: 'Roles of the Security workspace',
    url: `${learn}/partner-center/security/security-roles`,
    dated: '2025',
    checked: '2026-11-29',
  },
  'seamless-sso': {
    title: 'Troubleshoot Microsoft Entra seamless single sign-on',
    url: `${learn}/entra/identity/hybrid/connect/tshoot-connect-sso`,
    dated: '2023-11-06',
    checked,
  },
  'inactive-tenant': {
    title: 'Questions and answers: this tenant has been blocked due to inactivity',
    url: `${learn}/answers/questions/5885880`,
    dated: '2026',
    checked: '2026-11-29',
  },
  'national-clouds': {
    title: 'Microsoft Entra authentication and national clouds',
    url: `${learn}/entra/identity-platform/authentication-national-cloud`,
    dated: '2025-01-15',
    checked: '2026-11-29',
  },
  'admin-takeover': {
    title: 'Take over an unmanaged directory as administrator in Microsoft Entra ID',
    url: `${learn}/entra/identity/users/domains-admin-takeover`,
    dated: '2023-09-08',
    checked: '2026-11-29',
  },
  'personal-accounts-restricted': {
    title: 'Japan Azure Identity Support Blog: tenant restrictions and personal accounts (80045C4D)',
    url: 'https://github.com/jpazureid/blog',
    dated: '2023-06',
    checked: '2026-11-29',
  },
  'live-script': {
    title: 'Script of the sign-in page of personal accounts: which code stands for which sentence',
    url: 'https://login.live.com',
    dated: '2018',
    checked: '2026-11-29',
  },
  'partner-technical-changes': {
    title: 'CSP technical changes: calls without multifactor authentication are refused',
    url: 'https://partner.microsoft.com/nl-nl/blog/article/csp-technical-changes-fy26-q4',
    dated: '2026',
    checked: '2026-11-29',
  },
  'block-pages': {
    title: 'TokenTacticsV2: numbers and texts of Entra block pages',
    url: 'https://github.com/f-bader/TokenTacticsV2',
    dated: '2026-08-16',
    checked,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
