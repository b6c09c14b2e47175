import type { Fix } from '../rule.ts';
import { personalOnly, personalPrograms } from './fixes-account.ts';
import { callWithProof, keepSecondAdmin } from './fixes-entra.ts';
import type { QuestionId } from './questions.ts';
import { supportNumbers } from './support-numbers.ts';

/**
 * Ways back to a work account whose password is forgotten, expired or refused: shared by the rules about passwords.
 *
 * Sources (sources.ts): unable-to-sign-in for who helps whom, support-numbers for the telephone, gdap-lockouts for what a provider
 * can do, reset-my-password for the steps, reset-troubleshooting for the limit on tries.
 */

/** Source: reset-a-user-password. */
export const openUserManagement =
  'The admin opens **Settings** > **Account settings** > **User management**.';

/** Another way for another kind of account: no admin can help with it. Source: personal-recovery. */
export const resetPersonalPassword: Fix = {
  id: 'reset-personal-password',
  who: ['you'],
  takes: 'minutes',
  title: 'Edge or Windows with a personal account? Reset it on its own page',
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
    'On the sign-in page choose another way to get a code: a second address, a second number, an app or a key.',
    'Still signed in somewhere? Open the security page of the personal account there and add the new phone.',
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
  unless: { selfServiceReset: ['no'] },
  steps: [
    'On the sign-in page select **Can’t access your account?**',
    'Choose **Work or school account**.',
    'Type your user ID and the characters of the picture or the recording, then select **Next**.',
    'Confirm that it is you and choose a new password. Five tries in an hour close the page to you for 24 hours.',
    'If the page says that reset is not set up, ask your Global admin to reset the password.',
  ],
  link: 'password-reset',
};

/** Left out where a Global admin can be reached and self-service is off: then the Global admin is the short way. */
export const indirectProviderHelps: Fix = {
  id: 'indirect-provider-helps',
  who: ['indirect-provider'],
  takes: 'a-day',
  title: 'Indirect reseller? Ask your indirect provider',
  when: { program: ['csp-indirect-reseller'] },
  unless: { selfServiceReset: ['no'], globalAdmin: ['yes'] },
  steps: [
    'Ask whether the provider has an active admin relationship (GDAP) with your tenant. One that is requested now needs a Global admin to accept it.',
    'With the role User administrator it resets ordinary users. An admin’s password or second step takes Privileged authentication administrator.',
    'A new Global admin takes Privileged role administrator or Global administrator.',
    'Sign in with what the provider gives you and choose a password of your own.',
  ],
};

export const globalAdminResets: Fix = {
  id: 'global-admin-resets',
  who: ['user-management-admin', 'global-admin'],
  takes: 'minutes',
  title: 'Ask an admin for a new password',
  unless: { globalAdmin: ['no'] },
  steps: [
    'Call or visit an admin of your company: your own mail may be closed to you as well.',
    openUserManagement,
    'There the admin selects your name and **Reset password**. Where your password comes from the company’s own servers, IT changes it there.',
    'Sign in with the temporary password and choose a new one when asked.',
    'Are you an admin yourself? Then it takes a Privileged authentication admin or another Global admin.',
  ],
  link: 'user-management',
};

export const dataProtectionResets: Fix = {
  id: 'data-protection-resets',
  who: ['data-protection-team'],
  takes: 'days',
  title: 'No Global admin? Have Microsoft reset the password',
  when: { globalAdmin: ['no'], inTenant: ['yes'] },
  unless: { program: personalOnly },
  steps: [
    'Did you buy the licenses from a partner? Call the partner first.',
    'Otherwise call Microsoft 365 business support. The list has the number of your country.',
    ...supportNumbers,
    callWithProof,
    'Say that no other admin is left, and ask for the **Data Protection team** and a password reset.',
    'Have the domain, the last invoice and papers of the company at hand.',
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
  when: { globalAdmin: ['no'], inTenant: ['no'] },
  unless: { program: personalOnly },
  steps: [
    'Find a colleague whose work account is in the company’s tenant.',
    'The colleague calls Microsoft 365 business support and asks for the **Data Protection team**. The list has the number of your country.',
    'The colleague proves that the company is yours, with the domain, an invoice and papers, and becomes Global admin.',
    'As Global admin, the colleague resets your password.',
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
  steps: [
    'Business support talks to admins only. Whoever is none uses the general contact page.',
    'Say that you cannot sign in to Partner Center with a work account, and what you have tried.',
  ],
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
