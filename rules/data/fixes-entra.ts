import type { Fix } from '../rule.ts';

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
  who: ['global-admin'],
  takes: 'minutes',
  title: 'Ask the Global admin to add you',
  steps: [
    'Tell the Global admin of the company that you want to enter which address you sign in with.',
    'The Global admin creates a work account for you, or invites your address as a guest.',
    'The Global admin then gives it a role in **Account settings** > **User management**.',
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
    'Open partner support, describe what you wanted to open, and add these details and {code}.',
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

/** Who lost the phone or the app. Sources: manage-mfa, lockout-answers. */
export const resetMethods: Fix = {
  id: 'reset-methods',
  who: ['global-admin'],
  takes: 'minutes',
  title: 'Phone lost or replaced? Ask the Global admin to reset your methods',
  unless: { globalAdmin: ['no'] },
  steps: [
    'Call or visit the Global admin, or an Authentication admin if your company has one.',
    'The admin opens **Users** > your name > **Authentication methods** in the Microsoft Entra admin center and selects **Require re-register MFA**.',
    'Sign in again and set up the new phone when you are asked.',
  ],
  link: 'entra-users',
};

/** The way to the team that can let a locked-out tenant in again. Sources: sign-in-issues, lockout-answers. */
export const callDataProtection = [
  'Call the Azure Data Protection team at 866-807-5850, or the support number of your region.',
  'Tell the recorded voice: business user, Microsoft 365 for business, “Authenticator” if that is what you lost, and no other admins.',
  'The agent opens a ticket. The Data Protection team checks that the tenant and its domain are yours, then lets you in again.',
  'Have the company name, the domain and proof of your identity at hand.',
  'Once you are in, name a second Global admin or set up an emergency account (“break glass”).',
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
