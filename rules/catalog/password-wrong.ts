import { passwordFixes, passwordQuestions } from '../data/fixes-password.ts';
import { workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The name and the password do not fit together: mistyped, outdated, or those of the other account of this address. */
export default rule({
  id: 'password-wrong',
  signals: [
    { verdict: 'match', code: ['AADSTS50126', 'AADSTS50064', 'AADSTS50054', 'AADSTS50052'] },
    { verdict: 'match', phrase: ['password-wrong'] },
    { verdict: 'possible', concept: ['password-wrong'], page: workSignInPages },
    { verdict: 'possible', unknownError: true, place: ['password'], page: workSignInPages },
  ],
  asks: passwordQuestions,
  title: 'The user name or password was not accepted',
  says: 'It is mistyped, old, or that of another account with this address.',
  fixes: [
    {
      id: 'try-again',
      who: ['you'],
      takes: 'a-minute',
      title: 'Check the account, then type the password once more',
      steps: [
        'Check that the page shows your work address. If not, go back and select **Use another account**.',
        'Type the password by hand. Look at Caps Lock and the keyboard language.',
        'Stop after a few tries: more of them lock the account for a while.',
      ],
    },
    ...passwordFixes,
  ],
  sources: ['entra-codes', 'unable-to-sign-in', 'reset-my-password', 'smart-lockout'],
});
