import type { SourceId } from './sources.ts';

/**
 * What of each source was compared with the rules on the day of its `checked`: the fact that they rest on, in our words.
 * Where two documents differ the newer one wins, and the fact says so. Apart from sources.ts: the popup does not need it.
 */
export const facts: Readonly<Record<SourceId, string>> = {
  'unable-to-sign-in':
    'Who resets whom; an only Global admin may call the Azure Data Protection team at 866-807-5850, which the newer list of numbers does not name: so it stands second, for North America; a lost second step is for the support of the service.',
  'reset-my-password':
    'Without a Global admin the request goes to the Azure or Microsoft 365 team. Until 2019 it was partner support: the newer text wins.',
  'reset-a-user-password':
    'Account settings > User management > the user > Reset password, by a Global admin or User management admin; the temporary password is shown once.',
  permissions:
    'Which role opens which workspace; a new role takes up to an hour; guests need a role; roles cannot be edited in national clouds.',
  'find-roles':
    'Roles stand under Account settings > Overview > View permissions; My access lists workspaces and whom to ask.',
  'permissions-faq':
    'Roles work only while vetting is Authorized, enrollment Active and every agreement accepted.',
  'global-admin': 'User management filtered by Global admin; one Global admin names the next.',
  'no-admin':
    'First another Global admin, then the Azure portal: Help + support, New support request, Technical; then admin takeover.',
  'mandatory-mfa':
    'Users of the partner tenant, guests too, need MFA for Partner Center, its API and delegated administration; federated MFA counts if Entra gets the integrated claim, where older texts let no other vendor’s count. The older list of pages is gone, too: the newer text wins.',
  'mfa-every-page':
    'Every page of the portal asks for MFA since 2025-09-08, without exception. Not seen at Microsoft itself with this date.',
  'mfa-for-users': 'A Security administrator can require MFA of users; it does not take a Global admin.',
  'mandatory-mfa-entra':
    'Emergency accounts must do MFA too, best with a passkey or certificate; custom controls do not count, external methods do.',
  'sms-retirement':
    'Passkeys are the default from 2026-09-01; Microsoft’s own text messages and calls end on 2027-02-01.',
  'partner-authentication':
    'Announced for 2026-04-01: calls with App+User need MFA. It came later, so the rules name the year alone.',
  'partner-technical-changes': 'Without the MFA claim the answer is 401 with code 900421.',
  'emergency-access':
    'Two or more cloud-only emergency accounts, each with a method of its own that no person carries. Newer than advice that spares them the second step, and wins.',
  'pages-not-showing':
    'The other half of the former sign-in article; the program Office Store is called Microsoft 365 and Copilot.',
  'get-help':
    'Only admins get business support; a call from an unknown number is checked with a code; others use support.microsoft.com/contactus; licenses from a partner: the partner first.',
  'support-numbers': 'The number of each country that data/support-numbers.ts holds.',
  'personal-recovery':
    'Recovery form from a usual device and place; with two-step verification and no method left no agent can open the account. Answered by staff, not an article.',
  'windows-users':
    'Users that come from a directory of the company cannot be created or reset in Partner Center.',
  'approved-app-ends':
    'The grant “approved client app” stops being enforced in 2026; the policy adds app protection.',
  'self-service-sign-up':
    'Sign-up by e-mail is a switch for the whole tenant: so no rule asks for it to be opened.',
  'entra-codes': 'Number, name and official text of each code.',
  'reset-troubleshooting': 'What each SSPR code means and who mends it; five tries, then 24 hours.',
  'technical-benefits':
    'Benefits belong to the AI Cloud Partner Program account, not to a CSP account that stands alone.',
  'sales-advisor': 'The sentence of a page that wants a role of its own.',
  'referrals-faq': 'Referrals opens with Referrals admin or user; the page lists whom to ask.',
  'gdap-faq':
    'Relationship, group and roles are three links; guests stand in the way; service providers are excluded from a customer’s policy by name.',
  'gdap-lockouts':
    'Privileged authentication administrator resets an admin’s password and MFA, where older articles name the Global admin alone: the newer one wins; without GDAP Microsoft works with a Global admin of the tenant alone.',
  'gdap-expiring':
    'An ended relationship cannot be revived; auto extend does not hold with Global administrator.',
  'switch-accounts': 'Sign in with another account is under the picture at the top right.',
  'entra-accounts': 'The programs for partners take work accounts of the company’s tenant.',
  'edge-account':
    'The primary owner is a personal account; users can be added only after the tenant is linked; there are no roles.',
  'edge-register':
    'Clear the cache, another browser or InPrivate against “Something went wrong”; GitHub can make the account.',
  'edge-contact': 'Account questions go to the issues of MicrosoftEdge-Extensions.',
  'edge-verification': 'Tabs, statuses and papers of the check in the Edge program.',
  'hardware-users': 'A Manager gives hardware roles; the Global admin of the program is not that of Entra.',
  'hardware-register':
    'Global admin, extended validation certificate, agreements; then a questionnaire by mail that must be answered.',
  'hardware-support-article': 'Support wants the account that is enrolled in the program.',
  'smart-lockout': 'A lock ends by itself or by a new password; each wrong try prolongs it.',
  'partner-api-codes': 'Number and text of each documented code; 900421 is not in it yet.',
  'multi-tenant': 'A tenant belongs to one account; Account admin or Manager removes it.',
  verification:
    'Who may finish the check in which program; three to five working days, then support. The articles name different roles: the rules name them all, the smallest first.',
  'suspended-account':
    'Reasons for a suspension by program; deployments go on; direct bill may become indirect reseller.',
  'enrollment-trouble': 'A phone number of at most ten digits; the tenant may have sign-up switched off.',
  'report-problems': 'What a request for support needs; the form is behind the sign-in.',
  'marketplace-owner': 'How Microsoft names a new owner when the old one is gone.',
  collaborate: 'Only a Global admin registers with a work account.',
  'edge-issue-130': 'Old links of Partner Center end on its page-not-found page.',
  'edge-issue-240': 'A check was closed after several tries; the public support page asked for a sign-in.',
  'edge-issue-251': 'A profile that cannot be verified shuts pages whatever the role.',
  'edge-issue-280': 'Verification links that are expired at once.',
  'edge-issue-207': 'An error of the service while publishing.',
  'edge-issue-283': 'The same heading in Chinese.',
  'edge-issue-355': 'Code 2450 on the registration form.',
  'edge-issue-384': 'The registration page was down for days.',
  'edge-issue-394': 'The sign-in asks for another device or method.',
  'edge-issue-445': '“Something went wrong” whose correlation id is empty.',
  'edge-issue-487': 'Denied for a while after many edits.',
  'edge-issue-525': 'The Edge workspace was taken away after enrolling.',
  'edge-issue-536': 'The account is not the one that joined; the team moved the add-on.',
  'edge-issue-602': 'An old enrollment link names a program that is not known.',
  'edge-issue-627': 'The address cannot be validated; the dialog must be answered.',
  'edge-issue-633': 'Not authorized to enroll: roles for partners open no developer program.',
  'edge-issue-767':
    'Enrollment blocked, 715-123225; the support in the portal and Engage Center lead nowhere.',
  'edge-issue-772': 'No appeals available: only Microsoft opens the check again.',
  'edge-issue-774': 'The same as 602, as a fault of the service.',
  'edge-issue-790': '“Pending Partner Action” without a button.',
  'devtools-issue-452': 'The page has encountered a problem.',
  'driver-docs-issue-3068': 'Without registration there is no link to submit hardware.',
  'driver-docs-issue-2767': 'Hardware registration fails at Microsoft.',
  'driver-docs-issue-3283': 'The text of a deactivated account.',
  'conditional-access': 'Where an admin reads which policy refused and why.',
  'security-defaults': 'Registration within 14 days; older clients are refused.',
  risk: 'A Security administrator dismisses a user risk or has the password changed.',
  'sign-in-diagnostic': 'It explains one sign-in to a Global Reader or a higher admin.',
  'flagged-sign-ins': 'Enable flagging marks the sign-ins of the next 20 minutes.',
  'sign-in-logs': 'A Reports Reader finds a sign-in by its Correlation Id.',
  'lockout-answers':
    'What the recorded voice asks and how a call reaches the Data Protection team, told by Microsoft’s moderators in 2026.',
  'manage-mfa':
    'An Authentication administrator requires a new registration. The label of the button is newer than the article: “Require re-register multifactor authentication”.',
  'temporary-pass': 'An Authentication administrator makes a pass; it is for a time and mostly for one use.',
  'admin-consent':
    'Cloud application and application administrators grant consent, but not for application permissions of Graph.',
  'app-sign-in': 'The switch Enabled for users to sign-in of an enterprise application.',
  'external-account': 'Why an account of another tenant is not accepted, and the two ways out.',
  'cross-tenant': 'Outbound at home and inbound there, both set by a Security administrator.',
  'tenant-restrictions': 'The network or device lets accounts into listed tenants only.',
  'restore-user': '30 days; a User administrator restores.',
  'pass-through': 'What the agents need, and logon hours.',
  'cookies-blocked': 'Which hosts must be allowed to set cookies.',
  'scripts-blocked': 'How JavaScript is switched on.',
  'users-and-permissions': 'Global admin and User management admin give roles; no more than is needed.',
  'user-roles': 'Owner, Manager and Developer, and who gives them.',
  'security-roles':
    'Admin agent, Security administrator and Security reader open Security; a Security administrator may give the role of a reader.',
  'seamless-sso': 'What the company’s network needs so that Windows signs in.',
  'inactive-tenant': 'A tenant blocked for inactivity is opened by Microsoft alone, on the phone.',
  'national-clouds': 'Each cloud has endpoints of its own.',
  'admin-takeover': 'A record in the DNS takes over a tenant that has no admin; no other one.',
  'personal-accounts-restricted': 'The page of personal accounts names the restriction by 80045C4D.',
  'live-script': 'Which number stands for which sentence of the sign-in with a personal account.',
  'block-pages': 'Title and number of each block page.',
  'verification-process': 'Steps of the check, their order, and that three to five working days are usual.',
  'verification-appeal':
    'Three appeals at most; which papers count. Newer than the Edge article, which still lists letters and screenshots, and wins.',
  'identity-verification': 'Only the scan in Partner Center ends the check; 30 days.',
  'store-verification': 'Which mail addresses and papers are taken.',
  'windows-company':
    'A company may sign up with a work account or a personal one, which is newer than the answers of 2025 that want a personal one, and wins; the first becomes Owner, others need a role; storedeveloper.microsoft.com is the only entry; support at aka.ms/windowsdevelopersupport.',
  'marketplace-offers':
    'Request access in the Status column lists the owners of the publisher; their role opens all of its offers. The copy that was read is of 2023; newer articles name its address of today.',
  'dev-docs-issue-5469':
    'The sign-up for a personal account refuses work or school addresses, whatever the article says.',
  'windows-individual': 'Individuals: personal account, ID and selfie, the same entry.',
  'customer-validation': 'A customer under review blocks purchases for this customer alone.',
  'external-conditional-access': 'Which grants a person from outside cannot meet.',
  'account-blocked': 'Sign-in of the user is blocked: a user administrator lifts it.',
  'permission-answer':
    '“You need permission” with the right roles: vetting or enrollment is not through. A forum answer.',
  'dev-docs-issue-1628': 'The verification link works in a private window with the same account.',
  'dev-docs-issue-5746': 'Another phone or browser ends the loop of the ID check.',
  'teams-samples-issue-1895': 'A verification in progress for weeks.',
  'localsend-issue-220': 'A removed developer account and the way to appeal.',
  cipp: 'What the codes mean to delegated admins, as a tool maker saw it.',
  'store-submission-api': 'The application must be added to the account with the role Manager.',
  'hardware-api': 'The application needs a hardware role.',
  'storebroker-issue-61': 'The answer where the application was not added.',
  'store-task-issue-10': 'The answer where the API is not opened.',
  'azuread-docs-issue-929': 'MSOnline does not know GDAP.',
  'azuread-modules': 'AzureAD and MSOnline are retired.',
  'publisher-verification':
    'Same tenant, verified account, PartnerID of the company, MFA, a role on both sides.',
};
