import { wrongPassword } from '../data/codes/personal.ts';
import { personalMore, personalPrograms, useWorkAccount } from '../data/fixes-account.ts';
import { personalPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Often the work password, typed for the personal account of the same address. */
export default rule({
  id: 'personal-password-wrong',
  signals: [
    { verdict: 'match', code: wrongPassword },
    { verdict: 'match', phrase: ['personal-password-wrong'] },
    { verdict: 'possible', concept: ['password-wrong'], page: personalPages },
    { verdict: 'possible', unknownError: true, place: ['password'], page: personalPages },
  ],
  refine: ({ now }) => (now?.partnerCenter.is === 'no' ? { verdict: 'no' } : {}),
  asks: ['program'],
  title: 'This is not the password of your personal account',
  says: 'It has its own. Most programs take your work account.',
  more: personalMore,
  fixes: [
    {
      id: 'reset-personal-password',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge, Windows or Xbox: reset the password of the personal account',
      when: { program: personalPrograms },
      steps: [
        'Try the password of the personal account once more. The one of your work account does not fit.',
        'Still refused? Open the reset page for personal accounts and follow it.',
        'Is your security info out of date? Fill in the form at account.live.com/acsr: no admin of your company can reset this password.',
      ],
      link: 'personal-password-reset',
    },
    useWorkAccount,
  ],
  sources: [
    'unable-to-sign-in',
    'entra-accounts',
    'edge-account',
    'windows-company',
    'live-script',
    'personal-recovery',
  ],
});
