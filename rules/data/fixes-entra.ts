import type { Fix } from '../rule.ts';
import { openPartnerSupport } from './fixes-support.ts';

/** Fixes and steps that several Entra rules share. A rule may spread one and change its words. */

/** For whoever acts: where the reason stands that the page does not tell. Source: sign-in-logs. */
export const readLogs =
  'In the Microsoft Entra admin center open **Sign-in logs** and filter by the Correlation Id. A Reports Reader can do it, too.';

/** For whoever acts, where only the logs tell the reason. Sources: flagged-sign-ins, sign-in-diagnostic. */
export const flagSignIn = [
  'Not found? Ask for a new try with **Enable flagging**: it is **Flagged for review**, and the **Sign-in diagnostic** explains it.',
] as const;

/** For the person in front: what the admin may ask for. Source: flagged-sign-ins. */
export const flagWhenAsked =
  'The admin finds nothing? Select **Enable flagging** in the details of the error page, then try again within 20 minutes.';

/** For the person in front, after a role or an account was given. */
export const afterNewRole = 'A new role takes up to an hour. Then sign out and in again.';

/** For whoever gives a role. Source: users-and-permissions. */
export const assignRole =
  'Open **Account settings** > **User management**, select the user and assign the role.';

/** For the person in front, once a private window let them in. */
export const thenHereToo = 'It works there? Sign out here, then sign in again the same way.';

export const useWorkAccount: Fix = {
  id: 'use-work-account',
  who: ['you'],
  takes: 'a-minute',
  title: 'Sign in with your work account',
  act: 'private-window',
  steps: [
    'In the private window type your work address.',
    'If you are asked which account to use, choose **Work or school account**.',
    thenHereToo,
  ],
  link: 'partner-home',
};

export const privateWindow: Fix = {
  id: 'private-window',
  who: ['you'],
  takes: 'a-minute',
  title: 'Sign in from a private window',
  act: 'private-window',
  steps: [
    'There no other Microsoft account is in the way.',
    'Type the full address that you use for Partner Center and sign in.',
    thenHereToo,
  ],
  link: 'partner-home',
};

export const startAgain: Fix = {
  id: 'start-again',
  who: ['you'],
  takes: 'a-minute',
  title: 'Open Partner Center again from its own address',
  steps: [
    'Sign in on the page that opens.',
    'Close this tab; do not go back in it and do not reload it.',
    'Did you come by a bookmark or a link in a mail? Save the page you reach after signing in instead.',
  ],
  link: 'partner-home',
};

export const signInAgain: Fix = {
  id: 'sign-in-again',
  who: ['you'],
  takes: 'a-minute',
  title: 'Sign in again',
  steps: [
    'Sign out first if Partner Center still shows your picture.',
    'Sign in with the account that you use for Partner Center and its current password.',
    'Confirm the second step.',
  ],
  link: 'partner-home',
};

export const askToBeAdded: Fix = {
  id: 'be-added',
  who: ['user-management-admin', 'global-admin'],
  takes: 'minutes',
  title: 'Ask an admin of that company to add you',
  request:
    'Could you add my account to your company’s tenant, or invite it as a guest, and give it a role in Partner Center?',
  steps: [
    'Add the address that you sign in with.',
    'If you are invited, accept the invitation first, then open Partner Center.',
    afterNewRole,
  ],
  theirSteps: [
    'Create a work account for this person, or invite the address as a guest.',
    'Give it a role in **Account settings** > **User management**.',
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
  request: 'Could you find out why my sign-in to Partner Center fails with {code}, and repair it?',
  steps: ['Try once more in a private window. If it works there, no report is needed.', openPartnerSupport],
  link: 'partner-support',
};

/** Microsoft names no time for faults that pass; a quarter of an hour is longer than most of them last. */
export const waitAndRetry: Fix = {
  id: 'wait',
  who: ['nobody'],
  takes: 'minutes',
  title: 'Wait a few minutes and try again',
  wait: 15,
  steps: ['Then open Partner Center from its own address and sign in.'],
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

const newMethod = 'When it is done, sign in again and set up a passkey or the Authenticator app.';
const registerAgain = 'Select **Require re-register multifactor authentication**.';

/** For whoever acts. Source: manage-mfa. */
export const openMethods =
  'In the Microsoft Entra admin center open **Users** > the user > **Authentication methods**.';

/** Who lost the phone or the app. Sources: manage-mfa, sms-retirement, lockout-answers. */
export const resetMethods: Fix = {
  id: 'reset-methods',
  who: ['authentication-admin', 'privileged-authentication-admin', 'global-admin'],
  takes: 'minutes',
  title: 'Phone lost or replaced? Ask an admin to reset your methods',
  unless: { globalAdmin: ['no'] },
  request:
    'I cannot do the second step of sign-in any more. Could you reset my methods, so that I can set up new ones?',
  steps: [
    newMethod,
    'Are you an admin yourself? Then it takes a Privileged authentication admin or another Global admin.',
  ],
  theirSteps: [
    'Check by phone or in person who is asking.',
    openMethods,
    registerAgain,
    'For another admin’s account it takes a Privileged authentication admin or Global admin.',
  ],
  link: 'entra-users',
};

/** A partner with the right role in the tenant does it at once. Source: gdap-lockouts. */
export const providerResetsMethods: Fix = {
  id: 'provider-resets-methods',
  who: ['indirect-provider'],
  takes: 'an-hour',
  title: 'Indirect reseller? Your provider may reset your methods',
  byUs: {
    title: 'We are your indirect provider: we can reset your methods',
    steps: [
      'Answer this message, and we call you to make sure that it is you. It takes an active admin relationship (GDAP) with us.',
      newMethod,
    ],
  },
  when: { program: ['csp-indirect-reseller'] },
  request:
    'Could you reset my second step of sign-in, through your admin relationship (GDAP) with our tenant?',
  steps: [newMethod],
  theirSteps: [
    'The admin relationship (GDAP) with this tenant must be active.',
    'Authentication administrator resets ordinary users. An admin takes Privileged authentication administrator.',
    openMethods,
    registerAgain,
  ],
};

/**
 * For once the door is open again. An emergency account must pass the second step like every other one: without a method
 * of its own it is shut out too. Sources: emergency-access, mandatory-mfa-entra.
 */
export const keepSecondAdmin =
  'Once you are in, name a second Global admin, or keep an emergency account (“break glass”) with a passkey or certificate of its own.';

/**
 * The way to the team that can let a locked-out tenant in again; numbers, script and what to have at hand are in
 * support-numbers.ts. Sources: unable-to-sign-in, support-numbers, lockout-answers.
 */
export const callDataProtection = [
  'Did you buy the licenses from a partner? Call the partner first.',
  'Tell the recorded voice that no other admin is left, then ask for the **Data Protection team**.',
  keepSecondAdmin,
] as const;

/** What the caller asks for. */
export const letUsIn = 'No Global admin of our company can sign in any more. Could you let me in again?';

/** When nobody in the company can get in as an admin any more. */
export const noAdminLeft: Fix = {
  id: 'no-admin-left',
  who: ['data-protection-team'],
  takes: 'days',
  title: 'No Global admin can get in? Call Microsoft',
  when: { globalAdmin: ['no'] },
  request: letUsIn,
  steps: callDataProtection,
  link: 'admin-support',
};
