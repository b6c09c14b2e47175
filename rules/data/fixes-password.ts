import type { Fix } from '../rule.ts';
import type { QuestionId } from './questions.ts';

/**
 * Ways back to a work account whose password is forgotten, expired or refused: shared by the rules about passwords.
 *
 * Sources (sources.ts): unable-to-sign-in for who helps whom, sign-in-issues for the phone number, reset-my-password for
 * the steps, reset-troubleshooting for the limit on tries.
 */

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
    'Ask your indirect provider to create a new Global admin on your tenant, or a new password for you.',
    'The provider does it with its delegated admin privileges, which must still be active for your tenant.',
    'Sign in with what the provider gives you and choose a password of your own.',
  ],
};

export const globalAdminResets: Fix = {
  id: 'global-admin-resets',
  who: ['global-admin'],
  takes: 'minutes',
  title: 'Ask your Global admin for a new password',
  unless: { globalAdmin: ['no'] },
  steps: [
    'Call or visit the Global admin of your company: your own mail may be closed to you as well.',
    'The Global admin opens **Settings** > **User management**, selects your name and **Reset password**.',
    'Sign in with the temporary password and choose a new one when asked.',
    'If you are a Global admin yourself, only another Global admin can do this.',
  ],
  link: 'user-management',
};

export const dataProtectionResets: Fix = {
  id: 'data-protection-resets',
  who: ['data-protection-team'],
  takes: 'days',
  title: 'No Global admin? Have Microsoft reset the password',
  when: { globalAdmin: ['no'], inTenant: ['yes'] },
  steps: [
    'Look up the Microsoft 365 admin support number of your region and call it.',
    'Ask to be transferred to the **Data Protection team**.',
    'Ask for a password reset. Have the company name, the domain and proof of your identity at hand.',
    'If you are the only Global admin and are shut out, you can call the team at 866-807-5850.',
    'Once you are in, name a second Global admin or set up an emergency account (“break glass”).',
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
  steps: [
    'Find a colleague whose work account is in the company’s tenant.',
    'The colleague calls Microsoft 365 admin support of your region and asks for the **Data Protection team**.',
    'The colleague asks the team for the Global admin role.',
    'As Global admin, the colleague resets your password.',
  ],
  link: 'admin-support',
};

export const businessSupport: Fix = {
  id: 'business-support',
  who: ['microsoft-support'],
  takes: 'days',
  title: 'None of these helps? Ask Microsoft’s business support',
  when: lastResort,
  steps: [
    'Open the list of support contacts for business products.',
    'Choose your product and region, and say that you cannot sign in to Partner Center.',
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
  resetYourself,
  indirectProviderHelps,
  globalAdminResets,
  ...withoutGlobalAdmin,
];
