import { noSuchAccount } from '../data/codes/personal.ts';
import { personalMore, personalPrograms, useWorkAccount } from '../data/fixes-account.ts';
import { personalPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Typed on the page for personal accounts, where a work address is not known. */
export default rule({
  id: 'personal-account-unknown',
  signals: [
    { verdict: 'match', code: noSuchAccount },
    { verdict: 'match', phrase: ['personal-account-unknown'] },
    { verdict: 'possible', concept: ['account-unknown'], page: personalPages },
    { verdict: 'possible', unknownError: true, place: ['user-name'], page: personalPages },
  ],
  refine: ({ now }) => (now?.partnerCenter.is === 'no' ? { verdict: 'no' } : {}),
  asks: ['program'],
  title: 'There is no personal account with this address',
  says: 'Most of Partner Center takes your work account, not a personal one.',
  more: personalMore,
  fixes: [
    {
      id: 'use-personal-account',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge, Windows or Xbox: use the personal account that is enrolled',
      when: { program: personalPrograms },
      steps: [
        'Type the address of the personal account with which the program was joined, letter by letter.',
        'For Edge: if your company has not joined yet, create a personal account and enroll with it.',
        'Give that account an address that does not leave the company with one person.',
      ],
    },
    useWorkAccount,
  ],
  sources: ['unable-to-sign-in', 'entra-accounts', 'edge-account', 'windows-company', 'live-script'],
});
