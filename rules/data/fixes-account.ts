import type { Fix } from '../rule.ts';
import type { AnswerId } from './questions.ts';

/**
 * Work account or personal account: shared by the rules about the sign-in page of personal accounts and about programs
 * that take one kind only. Sources (sources.ts): entra-accounts, edge-account, windows-account, hardware-register.
 */

/** Enrolled with, and owned by, a personal account. */
export const personalPrograms = ['edge', 'windows-xbox'] as const satisfies readonly AnswerId<'program'>[];

/** Enrolled with a work account. */
export const workPrograms = [
  'ai-cloud-partner',
  'csp-direct-bill',
  'csp-indirect-provider',
  'csp-indirect-reseller',
  'marketplace',
  'office-store',
  'hardware',
] as const satisfies readonly AnswerId<'program'>[];

export const useWorkAccount: Fix = {
  id: 'use-work-account',
  who: ['you'],
  takes: 'a-minute',
  title: 'Sign in with your work account instead',
  unless: { program: personalPrograms },
  steps: [
    'Open Partner Center in an InPrivate window.',
    'Type your work address. If you are asked which account to use, choose **Work or school account**.',
  ],
  link: 'partner-home',
};

/** A step for the fixes that send somebody to the personal account of Edge or Windows: both can be linked to a tenant. */
export const linkedWorkAccount =
  'If your company has linked its tenant to that program and added you as a user, your work account opens it as well.';

export const useProgramAccount: Fix = {
  id: 'use-program-account',
  who: ['you'],
  takes: 'a-minute',
  title: 'Microsoft Edge or Windows developer? Start at that program’s page',
  when: { program: personalPrograms },
  steps: [
    'Open the page of your program in Partner Center: **Microsoft Edge** or **Apps and games**.',
    'Sign in there with the personal account that owns the developer account.',
    linkedWorkAccount,
  ],
};

export const switchAccount: Fix = {
  id: 'switch-account',
  who: ['you'],
  takes: 'a-minute',
  title: 'Check that you are in with the right account',
  steps: [
    'Select your picture at the top right and read which account it shows.',
    'If it is a personal account or one of another company, select **Sign in with another account**.',
    'Choose the work account that your company uses for this program.',
  ],
};
