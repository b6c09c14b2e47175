import { startAtStore } from '../data/fixes-account.ts';
import { rule } from '../rule.ts';

/** Where a personal account is created. A company that wants a Windows account needs none: its work account signs up. */
export default rule({
  id: 'work-address-at-sign-up',
  signals: [{ verdict: 'match', phrase: ['work-address-at-sign-up'] }],
  asks: ['program'],
  title: 'A personal account cannot have a work address',
  says: 'Microsoft knows this address, or its domain, as one of work accounts.',
  more: 'Only Edge and single persons in Windows and Xbox need a personal account at all.',
  fixes: [
    { ...startAtStore, title: 'Windows or Xbox as a company? Sign up with the work account' },
    {
      id: 'use-private-address',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge, or one person in Windows: take another address',
      when: { program: ['edge', 'windows-xbox'] },
      steps: [
        'Get a new address of Outlook.com on the page, or take one that is not of your company.',
        'Take an address that stays when a person leaves the company, and note who holds it.',
        'Join the program with this account, then link the tenant of your company and add work accounts as users.',
      ],
    },
    {
      id: 'use-work-account',
      who: ['you'],
      takes: 'a-minute',
      title: 'Another program? Sign in with the work account',
      unless: { program: ['edge'] },
      steps: [
        'Close the page: you need no new account.',
        'Open Partner Center in a private window and sign in with your work address.',
      ],
      act: 'private-window',
      link: 'partner-home',
    },
  ],
  sources: ['dev-docs-issue-5469', 'windows-company', 'windows-individual', 'edge-account', 'entra-accounts'],
});
