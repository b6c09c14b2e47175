/**
 * Every address that the product can open. A page, a report or a policy never chooses one.
 * `checked` in sources.ts says when the articles that name them were compared.
 */
export const links = {
  'partner-home': { label: 'Open Partner Center', url: 'https://partner.microsoft.com/dashboard/home' },
  // Not proven: no article names it, people who were refused a page quote it in public. Offered beside the click path only.
  'my-access': {
    label: 'Try the direct link to My access',
    url: 'https://partner.microsoft.com/dashboard/account/v3/myaccess',
  },
  'user-management': {
    label: 'Open User management',
    url: 'https://partner.microsoft.com/dashboard/account/v3/usermanagement',
  },
  'partner-support': { label: 'Open partner support', url: 'https://partner.microsoft.com/support/?stage=1' },
  'partner-ticket': {
    label: 'Create a support request',
    url: 'https://partner.microsoft.com/dashboard/v2/support/servicerequests/create',
  },
  'password-reset': { label: 'Reset your password', url: 'https://passwordreset.microsoftonline.com' },
  'personal-password-reset': {
    label: 'Reset your personal password',
    url: 'https://account.live.com/password/reset',
  },
  'security-info': { label: 'Open your security info', url: 'https://aka.ms/mfasetup' },
  'reset-registration': { label: 'Register for password reset', url: 'https://aka.ms/ssprsetup' },
  'personal-recovery': {
    label: 'Open the recovery form',
    url: 'https://account.live.com/acsr',
  },
  'own-account': { label: 'Open your work account', url: 'https://myaccount.microsoft.com' },
  // The end_session_endpoint, which "Send a sign-out request" in learn.microsoft.com/entra/identity-platform/
  // v2-protocols-oidc names with these very words (read 2026-11-29). It ends the session in this browser alone.
  'sign-out-work': {
    label: 'Sign out of the work account',
    url: 'https://login.microsoftonline.com/common/oauth2/v2.0/logout',
  },
  // No article names it; the sign-in page of Entra itself does (`urlMsaLogout` of its $Config, a page saved in public).
  'sign-out-personal': {
    label: 'Sign out of the personal account',
    url: 'https://login.live.com/logout.srf',
  },
  'business-support': {
    label: 'Open the contact page',
    url: 'https://support.microsoft.com/contactus',
  },
  'admin-support': {
    label: 'Find the number for your region',
    url: 'https://learn.microsoft.com/microsoft-365/admin/support-contact-info',
  },
  'admin-takeover': {
    label: 'Read about admin takeover',
    url: 'https://learn.microsoft.com/entra/identity/users/domains-admin-takeover',
  },
  'azure-support': {
    label: 'Open Help and support',
    url: 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade',
  },
  'entra-users': { label: 'Open the Entra admin center', url: 'https://entra.microsoft.com' },
  'legal-profile': {
    label: 'Open Legal info',
    url: 'https://partner.microsoft.com/dashboard/account/v3/organization/legalinfo',
  },
  programs: {
    label: 'Open Programs',
    url: 'https://partner.microsoft.com/dashboard/account/v3/settings/programs',
  },
  agreements: {
    label: 'Open Agreements',
    url: 'https://partner.microsoft.com/dashboard/account/v3/settings/agreements',
  },
  'edge-program': {
    label: 'Open the Microsoft Edge program',
    url: 'https://partner.microsoft.com/dashboard/microsoftedge/overview',
  },
  'edge-enrollment': {
    label: 'Open the Microsoft Edge enrollment',
    url: 'https://partner.microsoft.com/dashboard/account/exp/enrollnow/msedgeaddons',
  },
  'edge-account-article': {
    label: 'Read about accounts in the Edge program',
    url: 'https://learn.microsoft.com/microsoft-edge/extensions/publish/aad-account',
  },
  'edge-support': {
    label: 'Ask the Edge add-ons team',
    url: 'https://learn.microsoft.com/microsoft-edge/extensions/contact',
  },
  'windows-support': {
    label: 'Open Windows developer support',
    url: 'https://aka.ms/windowsdevelopersupport',
  },
  'hardware-enrollment': {
    label: 'Open the hardware registration',
    url: 'https://partner.microsoft.com/dashboard/account/exp/enrollment/welcome?cloudInstance=Global&accountProgram=hardware',
  },
  'hardware-support': { label: 'Open hardware support', url: 'https://aka.ms/AAgnelg' },
  'store-sign-up': {
    label: 'Open the Store sign-up for developers',
    url: 'https://storedeveloper.microsoft.com',
  },
  customers: {
    label: 'Open Customers',
    url: 'https://partner.microsoft.com/dashboard/v2/customers/list',
  },
  'marketplace-offers': {
    label: 'Open Marketplace offers',
    url: 'https://partner.microsoft.com/dashboard/marketplace-offers/overview',
  },
  'code-lookup': {
    label: 'Look the code up at Microsoft',
    url: 'https://login.microsoftonline.com/error?code={number}',
  },
} as const;

export type LinkId = keyof typeof links;
