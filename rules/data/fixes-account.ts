import type { Fix } from '../rule.ts';
import { thenHereToo } from './fixes-entra.ts';
import type { AnswerId } from './questions.ts';

/**
 * Work account or personal account: shared by the rules about the sign-in page of personal accounts and about programs
 * that take one kind only. Sources (sources.ts): entra-accounts, edge-account, windows-company, windows-individual,
 * hardware-register.
 */

/** Joined with a personal account, and owned by one: no work account can be right there but one that the owner added. */
export const personalOnly = ['edge'] as const satisfies readonly AnswerId<'program'>[];

/** May be owned by a personal account. For Windows a company can also take a work account (windows-company). */
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
  act: 'private-window',
  unless: { program: personalOnly },
  steps: [
    'In the private window type your work address.',
    'If you are asked which account to use, choose **Work or school account**.',
    thenHereToo,
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
  act: 'private-window',
  when: { program: personalPrograms },
  steps: [
    'In the private window sign in with the account that owns the program: personal for Edge, personal or work for Windows.',
    'Then open the page of your program: **Microsoft Edge** or **Apps and games**.',
    linkedWorkAccount,
  ],
  link: 'partner-home',
};

/** New accounts begin at one address only, and somebody of the company may have begun. Sources: windows-company, windows-individual. */
export const startAtStore: Fix = {
  id: 'start-at-store',
  who: ['you', 'owner', 'manager'],
  takes: 'an-hour',
  title: 'Windows or Xbox: start at the Store sign-up',
  when: { program: ['windows-xbox'] },
  steps: [
    'Begin at storedeveloper.microsoft.com: no other page signs up new accounts.',
    'Company: take your work account or a personal one. Individual: only a personal account is taken, with a check of your ID.',
    'Do you land in Partner Center without **Apps and games**? Then your company is in already: ask its Owner or Manager for a role.',
  ],
  link: 'store-sign-up',
};

export const switchAccount: Fix = {
  id: 'switch-account',
  who: ['you'],
  takes: 'a-minute',
  title: 'Check that you are in with the right account',
  act: 'private-window',
  steps: [
    'Select your picture at the top right and read which account it shows.',
    'Is it personal or of another company? Sign in with the right one in a private window.',
    'Several tenants? Take the account of the right one: Partner Center shows one tenant at a time.',
  ],
  link: 'partner-home',
};

/** Folded away in the rules about the sign-in page of personal accounts. */
export const personalMore =
  'Only Edge and some Windows accounts are personal. If your company has linked its tenant there and added you, your work account opens them as well.';
