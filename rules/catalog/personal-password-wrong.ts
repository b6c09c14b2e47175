import { wrongPassword } from '../data/codes/personal.ts';
import { linkedWorkAccount, useWorkAccount, workPrograms } from '../data/fixes-account.ts';
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
  says: 'It has its own password. Only Edge, Windows and Xbox start with this account; other programs take your work account.',
  fixes: [
    useWorkAccount,
    {
      id: 'reset-personal-password',
      who: ['you'],
      takes: 'minutes',
      title: 'Edge, Windows or Xbox: reset the password of the personal account',
      unless: { program: workPrograms },
      steps: [
        'Try the password of the personal account once more. The one of your work account does not fit.',
        'Open the reset page for personal accounts and follow it.',
        'No admin of your company can reset this password.',
        linkedWorkAccount,
      ],
      link: 'personal-password-reset',
    },
  ],
  sources: ['unable-to-sign-in', 'entra-accounts', 'edge-account', 'windows-account', 'live-script'],
});
