/**
 * Words that people look for and that the rules do not say. Lists with commas; a translation is the list that people
 * look for in that language, not word for word.
 */

/** Different words for the same: whoever looks for one finds what says another. */
export const synonyms = {
  secondStep: 'MFA, 2FA, multifactor, two-factor, two-step verification, second factor, second step',
  authenticator: 'Authenticator, verification app, one-time code',
  phone: 'phone, mobile, smartphone, iPhone, Android, SMS, text message',
  password: 'password, passcode, pwd',
  reset: 'reset, recover, SSPR, self-service password reset',
  globalAdmin: 'Global admin, Global administrator, company administrator, tenant admin',
  conditionalAccess: 'Conditional Access, CA policy, access policy, company policy',
  tenant: 'tenant, directory, Azure AD, Entra ID, organization',
  personal: 'personal account, Microsoft account, MSA, Outlook.com, Hotmail, Live ID, Gmail',
  work: 'work account, business account, company account, school account',
  guest: 'guest, external user, B2B, invited user, from outside',
  role: 'role, permission, rights, access rights, privileges',
  denied: 'access denied, not authorized, no permission, 403, forbidden',
  loop: 'loop, round in circles, keeps redirecting, over and over',
  customer: 'customer, client, GDAP, DAP, delegated admin, indirect reseller',
  session: 'session, cookie, third-party cookies',
  device: 'device, computer, laptop, PC, Intune, compliant, managed device',
  consent: 'consent, admin approval, approve this application',
  fault: 'fault, outage, service down, server error, 500',
  agreement: 'Partner Agreement, MPA, contract',
  microsoft365: 'Microsoft 365 and Copilot, Office Store, Microsoft 365 App Store, Office add-ins',
  partnerProgram: 'AI Cloud Partner Program, MAICPP, Microsoft Partner Network, MPN, MCPP',
  marketplace: 'Commercial Marketplace, Microsoft Marketplace, Azure Marketplace, AppSource',
  legalInfo: 'Legal info, Legal profile, legal business profile',
} as const;

/** By the id of a rule or of a situation: how people put it who are in it. */
export const alsoSaid = {
  'account-locked': 'locked out, too many attempts, wrong password too often',
  'admin-locked-out': 'locked out, break glass, no other admin, sole admin',
  'only-admin-locked-out': 'locked out, break glass, no other admin, sole admin',
  'authenticator-lost':
    'lost phone, new phone, stolen phone, broken phone, changed number, authenticator not working',
  'forgotten-password': 'forgot my password, cannot remember the password, new password',
  'password-forgotten': 'forgot my password, cannot remember the password',
  'i-am-admin': 'reset a colleague’s password, reset the password of a user',
  'user-password-forgotten': 'reset a colleague’s password, reset the password of a user',
  'admin-left': 'admin quit, former admin, nobody is admin, take over the tenant',
  'global-admin-gone': 'admin quit, former admin, nobody is admin, take over the tenant',
  'cannot-give-role': 'assign a role, roles greyed out, add a user, user missing in the list',
  'role-not-given': 'assign a role, roles greyed out, add a user, user missing in the list',
  'marketplace-offer-locked': 'request access, offer of another publisher, publisher owner',
  'cannot-see-page': 'menu missing, greyed out, button missing, empty page',
  'pages-missing': 'menu missing, greyed out, button missing',
  'workspace-access-denied': 'access denied, you do not have access to this page, who gives me the role',
  'cannot-see-benefits': 'MAPS, Action Pack, Visual Studio subscriptions, competency',
  'offers-or-benefits-missing': 'MAPS, Action Pack, Visual Studio subscriptions, competency',
  'customer-relationship-missing': 'DAP, GDAP, delegated admin privileges, relationship expired',
  'app-missing-in-tenant': 'application not in the company, company does not have the application',
  'guest-not-allowed': 'guest not allowed, external user not allowed',
  'personal-account-used': 'wrong account, does not exist in tenant, signed in with Outlook.com',
  'conditional-access-block':
    'blocked by Conditional Access, Conditional Access policy, you cannot access this right now',
  'accounts-mixed-up': 'wrong account, always the other account, private window',
  'sign-in-loop': 'too many redirects, keeps asking to sign in, sign-in again and again',
  'sign-in-session-expired': 'session expired, session timed out, earlier sign-in invalid',
  'too-many-requests': 'too many requests, throttled, rate limit, 429',
  'change-password': 'which roles do I have, my access, change my password',
} as const;

/** How people put it who are kept out of a part of Partner Center. */
export const ofWorkspaces = 'cannot see, cannot open, is missing, no access, access denied, no role' as const;

/** Words that say nothing about what is looked for. */
export const saysNothing = {
  small:
    'the, and, for, with, that, this, from, are, was, not, but, you, your, our, my, me, it, is, in, on, of, to, at, an',
  verbs:
    'can, cannot, can’t, does, do, don’t, have, has, get, gets, want, what, how, why, when, who, please, help, there',
  labels: 'error, code, number, message, Microsoft, Partner Center',
} as const;

/** What the address bar offers. */
export const omniboxTexts = {
  lookUp: 'Look up “{query}” in Sign-in Help',
  empty: 'Type a code or a few words: 50020, access denied, lost phone',
  code: '{code}: {title}',
} as const;
