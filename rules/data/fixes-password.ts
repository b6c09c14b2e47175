import type { Fix } from '../rule.ts';
import { personalOnly, personalPrograms } from './fixes-account.ts';
import { keepSecondAdmin } from './fixes-entra.ts';
import type { QuestionId } from './questions.ts';

/**
 * Ways back to a work account whose password is forgotten, expired or refused: shared by the rules about passwords.
 *
 * Sources (sources.ts): unable-to-sign-in for who helps whom, support-numbers for the telephone, gdap-lockouts for what a provider
 * can do, reset-my-password for the steps, reset-troubleshooting for the limit on tries.
 */

/** For the admin who gives a temporary password. Source: reset-a-user-password. */
export const resetInUserManagement =
  'In Partner Center open **Account settings** > **User management**, select the user and **Reset password**.';

/** For the admin who gives a temporary password: never by the mail of an account that somebody else may read. */
export const handOver = 'Hand the temporary password over in person or by phone.';

/** For the person in front, once the password was reset. */
export const chooseOwn = 'Sign in with the temporary password and choose a new one when asked.';

/** Another way for another kind of account: no admin can help with it. Source: personal-recovery. */
export const resetPersonalPassword: Fix = {
  id: 'reset-personal-password',
  who: ['you'],
  takes: 'minutes',
  title: 'Edge or Windows with a personal account? Reset it on its own page',
  sentence: 'You reset a personal account on its own page.',
  when: { program: personalPrograms },
  steps: [
    'Open the reset page for personal accounts and follow it. No admin of your company can reset this password.',
    'Is your security info out of date? Fill in the form at account.live.com/acsr, from a device and a place that you often use.',
    'With two-step verification and no method left the form may fail, and no support can open the account. Then ask the program to move what you own.',
  ],
  link: 'personal-password-reset',
};

/** The same for a lost phone. Source: personal-recovery. */
export const personalPhoneLost: Fix = {
  id: 'recover-personal-account',
  who: ['you'],
  takes: 'a-day',
  title: 'Edge or Windows with a personal account? No admin can help there',
  when: { program: personalPrograms },
  steps: [
    'On the sign-in page choose another way to get a code, or add the new phone where you are still signed in.',
    'No way left? Fill in the form at account.live.com/acsr, from a device and a place that you often use.',
    'With two-step verification it may fail, and no support can open the account. Then ask the program to move what you own.',
  ],
  link: 'personal-recovery',
};

/** The questions that choose between them. */
export const passwordQuestions = [
  'selfServiceReset',
  'globalAdmin',
  'program',
  'inTenant',
] as const satisfies readonly QuestionId[];

/** Never contradicted, open until both are answered: keeps a last resort behind the fixes that are still open. */
const lastResort = { globalAdmin: ['yes', 'no'], inTenant: ['yes', 'no'] } as const;

export const resetYourself: Fix = {
  id: 'reset-yourself',
  who: ['you'],
  takes: 'minutes',
  title: 'Reset the password yourself',
  sentence: 'You can reset the password yourself.',
  unless: { selfServiceReset: ['no'] },
  steps: [
    'Choose **Work or school account**, then type your user ID and the characters that you see or hear.',
    'Confirm that it is you and choose a new password. Five tries in an hour close the page to you for 24 hours.',
    'Does it say that reset is not set up? Then an admin has to do it.',
  ],
  link: 'password-reset',
};

/** Left out where a Global admin can be reached and self-service is off: then the Global admin is the short way. */
export const indirectProviderHelps: Fix = {
  id: 'indirect-provider-helps',
  who: ['indirect-provider'],
  takes: 'a-day',
  title: 'Indirect reseller? Ask your indirect provider',
  sentence: 'Your indirect provider has to create a new Global admin.',
  byUs: {
    title: 'We are your indirect provider: we can help',
    steps: [
      'Answer this message: we reset the password, or create a new Global admin.',
      'Sign in with what we give you and choose a password of your own.',
      'No active admin relationship (GDAP) with us? A new one needs a Global admin of yours to accept it.',
    ],
  },
  when: { program: ['csp-indirect-reseller'] },
  unless: { selfServiceReset: ['no'], globalAdmin: ['yes'] },
  request:
    'Could you reset my password, or create a new Global admin, through your admin relationship (GDAP) with our tenant?',
  steps: [
    'Sign in with what the provider gives you and choose a password of your own.',
    'No active admin relationship (GDAP)? A new one needs a Global admin to accept it.',
  ],
  theirSteps: [
    'The admin relationship (GDAP) with this tenant must be active.',
    'User administrator resets ordinary users. An admin’s password or second step takes Privileged authentication administrator.',
    'A new Global admin takes Privileged role administrator or Global administrator.',
  ],
};

export const globalAdminResets: Fix = {
  id: 'global-admin-resets',
  who: ['user-management-admin', 'global-admin'],
  takes: 'minutes',
  title: 'Ask an admin for a new password',
  sentence: 'An admin of your company gives you a new password.',
  unless: { globalAdmin: ['no'] },
  request: 'Could you reset my password and call me with the temporary one?',
  steps: [
    'Is your own mail closed, too? Call or visit the admin.',
    chooseOwn,
    'Are you an admin yourself? Then it takes a Privileged authentication admin or another Global admin.',
  ],
  theirSteps: [
    'Check by phone or in person who is asking.',
    resetInUserManagement,
    'Does the password come from the company’s own servers? Then IT changes it there.',
    handOver,
  ],
  link: 'user-management',
};

export const dataProtectionResets: Fix = {
  id: 'data-protection-resets',
  who: ['data-protection-team'],
  takes: 'days',
  title: 'No Global admin? Have Microsoft reset the password',
  sentence: 'Microsoft has to reset the password: call them.',
  when: { globalAdmin: ['no'], inTenant: ['yes'] },
  unless: { program: personalOnly },
  request: 'No Global admin of our company can be reached. Could you reset my password?',
  steps: [
    'Did you buy the licenses from a partner? Call the partner first.',
    'Say that no other admin is left, and ask for the **Data Protection team** and a password reset.',
    keepSecondAdmin,
  ],
  link: 'admin-support',
};

export const colleagueBecomesAdmin: Fix = {
  id: 'colleague-becomes-admin',
  who: ['colleague', 'data-protection-team'],
  together: true,
  takes: 'days',
  title: 'No Global admin and not in the tenant? Ask a colleague who is',
  sentence: 'A colleague in the tenant has to call Microsoft.',
  // The colleague calls; the person in front writes to the colleague.
  act: 'message',
  when: { globalAdmin: ['no'], inTenant: ['no'] },
  unless: { program: personalOnly },
  request:
    'Could you call Microsoft’s **Data Protection team**, become our Global admin, and then reset my password?',
  steps: ['Find a colleague whose work account is in the company’s tenant.', chooseOwn],
  theirSteps: [
    'Call Microsoft 365 business support and ask for the **Data Protection team**. The list has the number of your country.',
    'Prove that the company is yours, with the domain, an invoice and papers, and become Global admin.',
    resetInUserManagement,
  ],
  link: 'admin-support',
};

export const businessSupport: Fix = {
  id: 'business-support',
  who: ['microsoft-support'],
  takes: 'days',
  title: 'None of these helps? Ask Microsoft’s general support',
  when: lastResort,
  unless: { program: personalOnly },
  request:
    'I cannot sign in to Partner Center with my work account, and nobody in my company can help. Could you tell me who can?',
  steps: ['Business support talks to admins only. Whoever is none uses the general contact page.'],
  link: 'business-support',
};

/** What is left when you cannot reset it yourself and no Global admin does it for you. */
export const withoutGlobalAdmin: readonly Fix[] = [
  dataProtectionResets,
  colleagueBecomesAdmin,
  businessSupport,
];

/** All of them, in the order in which to try them. */
export const passwordFixes: readonly Fix[] = [
  resetPersonalPassword,
  resetYourself,
  indirectProviderHelps,
  globalAdminResets,
  ...withoutGlobalAdmin,
];
