import type { Fix } from '../rule.ts';
import { openPartnerSupport } from './fixes-support.ts';
import { supportNumbers } from './support-numbers.ts';

/** Fixes and steps that several Entra rules share. A rule may spread one and change its words. */

/** What an admin or Microsoft needs to find one sign-in among thousands. */
export const passOnDetails =
  'In the details of the error page select **Copy info to clipboard** and send that along. It holds the Request Id, Correlation Id and Timestamp.';

/** Where the admin finds the reason that the page does not tell. Source: sign-in-logs. */
export const readLogs =
  'The admin or a Reports Reader opens **Sign-in logs** in the Microsoft Entra admin center and filters by that Correlation Id.';

/** For reasons that only the logs tell. Sources: flagged-sign-ins, sign-in-diagnostic. */
export const flagSignIn = [
  'Not found there? Select **Enable flagging** in the details of the error page.',
  'Repeat the sign-in within 20 minutes, in a new window of the same browser.',
  'The logs then show it as **Flagged for review**. The **Sign-in diagnostic** explains it to a Global Reader or a higher admin.',
] as const;

export const useWorkAccount: Fix = {
  id: 'use-work-account',
  who: ['you'],
  takes: 'a-minute',
  title: 'Sign out, then sign in with your work account',
  steps: [
    'Select **Sign out** or close every Microsoft tab, or open an InPrivate window.',
    'Open Partner Center again and select **Use another account**.',
    'Type your work address. If you are asked which account to use, choose **Work or school account**.',
  ],
  link: 'partner-home',
};

export const privateWindow: Fix = {
  id: 'private-window',
  who: ['you'],
  takes: 'a-minute',
  title: 'Sign in from a private window',
  steps: [
    'Open a new InPrivate or Incognito window, so that no other Microsoft account is in the way.',
    'Open Partner Center there from its own address.',
    'Type the full address that you use for Partner Center and sign in.',
  ],
  link: 'partner-home',
};

export const startAgain: Fix = {
  id: 'start-again',
  who: ['you'],
  takes: 'a-minute',
  title: 'Open Partner Center again from its own address',
  steps: [
    'Close this tab; do not go back in it and do not reload it.',
    'Open Partner Center with the button below and sign in.',
    'If you came by a bookmark or a link in a mail, replace it: save the page you reach after signing in.',
  ],
  link: 'partner-home',
};

export const signInAgain: Fix = {
  id: 'sign-in-again',
  who: ['you'],
  takes: 'a-minute',
  title: 'Sign in again',
  steps: [
    'Open Partner Center and sign out if it still shows your picture.',
    'Sign in with the account that you use for Partner Center and its current password, and confirm the second step.',
  ],
  link: 'partner-home',
};

export const askToBeAdded: Fix = {
  id: 'be-added',
  who: ['user-management-admin', 'global-admin'],
  takes: 'minutes',
  title: 'Ask an admin of that company to add you',
  steps: [
    'Tell an admin of the company that you want to enter which address you sign in with.',
    'The admin creates a work account for you, or invites your address as a guest.',
    'The admin then gives it a role in **Account settings** > **User management**.',
    'If you are invited, accept the invitation first, then open Partner Center.',
  ],
  link: 'user-management',
};

export const clearCookies: Fix = {
  id: 'clear-cookies',
  who: ['you'],
  takes: 'minutes',
  title: 'Clear the cookies of the two sites',
  steps: [
    'Open the cookie settings of your browser.',
    'Delete the cookies and site data of login.microsoftonline.com and partner.microsoft.com only.',
    'Close all windows of the browser, open Partner Center and sign in.',
  ],
};

export const reportToMicrosoft: Fix = {
  id: 'report-to-microsoft',
  who: ['microsoft-support'],
  takes: 'days',
  title: 'Report it to Microsoft support',
  steps: [
    'Try once more in a private window. If it works there, no report is needed.',
    'Otherwise copy the Request Id, Correlation Id and Timestamp with **Copy info to clipboard**.',
    openPartnerSupport,
    'Describe what you wanted to open, and add these details and {code}.',
  ],
  link: 'partner-support',
};

export const waitAndRetry: Fix = {
  id: 'wait',
  who: ['nobody'],
  takes: 'minutes',
  title: 'Wait a few minutes and try again',
  steps: ['Wait five minutes without trying.', 'Open Partner Center again from its own address and sign in.'],
  link: 'partner-home',
};

export const useCompanyDevice: Fix = {
  id: 'use-company-device',
  who: ['you'],
  takes: 'minutes',
  title: 'Until then, use a device your company manages',
  steps: [
    'Use the computer or phone that your company gave you or has enrolled.',
    'Open Partner Center in Microsoft Edge there, in the profile of your work account.',
  ],
};

/** Who lost the phone or the app. Sources: manage-mfa, sms-retirement, lockout-answers. */
export const resetMethods: Fix = {
  id: 'reset-methods',
  who: ['authentication-admin', 'privileged-authentication-admin', 'global-admin'],
  takes: 'minutes',
  title: 'Phone lost or replaced? Ask an admin to reset your methods',
  unless: { globalAdmin: ['no'] },
  steps: [
    'Call or visit an Authentication admin. For an admin’s own account it takes a Privileged authentication admin or another Global admin.',
    'The admin opens **Users** > your name > **Authentication methods** in the Microsoft Entra admin center.',
    'There the admin selects **Require re-register multifactor authentication**.',
    'Sign in again and set up a passkey or the Authenticator app on the new phone.',
  ],
  link: 'entra-users',
};

/** A partner with the right role in the tenant does it at once. Source: gdap-lockouts. */
export const providerResetsMethods: Fix = {
  id: 'provider-resets-methods',
  who: ['indirect-provider'],
  takes: 'an-hour',
  title: 'Indirect reseller? Your provider may reset your methods',
  when: { program: ['csp-indirect-reseller'] },
  steps: [
    'Ask whether the provider has an active admin relationship (GDAP) with your tenant.',
    'With the role Authentication administrator it resets ordinary users. For an admin it takes Privileged authentication administrator.',
    'Sign in again and set up a passkey or the Authenticator app.',
  ],
};

/**
 * For once the door is open again. An emergency account must pass the second step like every other one: without a method
 * of its own it is shut out too. Sources: emergency-access, mandatory-mfa-entra.
 */
export const keepSecondAdmin =
  'Once you are in, name a second Global admin, or keep an emergency account (“break glass”) with a passkey or certificate of its own.';

/** Sources: support-numbers (whoever calls from another number), get-help. */
export const callWithProof =
  'Call from the phone in your admin profile at Microsoft, or have that phone or mailbox open: the agent sends a code there.';

/** The way to the team that can let a locked-out tenant in again. Sources: unable-to-sign-in, support-numbers, lockout-answers. */
export const callDataProtection = [
  'Did you buy the licenses from a partner? Call the partner first.',
  'Otherwise call Microsoft 365 business support. The list has the number of your country.',
  ...supportNumbers,
  callWithProof,
  'Tell the recorded voice: business user, Microsoft 365 for business, “Authenticator” if you lost it, no other admins. Then ask for the **Data Protection team**.',
  'Have the domain, the last invoice and papers of the company at hand. The team checks them, then lets you in again.',
  keepSecondAdmin,
] as const;

/** When nobody in the company can get in as an admin any more. */
export const noAdminLeft: Fix = {
  id: 'no-admin-left',
  who: ['data-protection-team'],
  takes: 'days',
  title: 'No Global admin can get in? Call Microsoft',
  when: { globalAdmin: ['no'] },
  steps: callDataProtection,
  link: 'admin-support',
};
