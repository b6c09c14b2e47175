import { refusedSteps } from '../data/codes/methods.ts';
import { noAdminLeft, providerResetsMethods, resetMethods } from '../data/fixes-entra.ts';
import { workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The second step was asked for and did not succeed: no answer, refused, wrong code, lost phone. */
export default rule({
  id: 'mfa-failed',
  signals: [
    { verdict: 'match', code: refusedSteps },
    { verdict: 'match', phrase: ['mfa-denied', 'mfa-timed-out'] },
    // The same place also says that the field is empty.
    { verdict: 'possible', phrase: ['mfa-code-wrong'] },
    { verdict: 'possible', concept: ['method-refused', 'verification-refused'], page: workSignInPages },
    { verdict: 'possible', concept: ['fault'], page: ['entra-mfa'] },
    { verdict: 'possible', unknownError: true, place: ['second-factor', 'remote-sign-in'] },
    { verdict: 'possible', topic: ['code-not-accepted'] },
  ],
  asks: ['globalAdmin', 'program'],
  title: 'The second step of sign-in was not completed',
  says: 'Your password is right. The confirmation was refused, late or did not arrive.',
  fixes: [
    // First for those who say that no admin is left: they are in a loop that no further try ends. Last while unanswered.
    noAdminLeft,
    {
      id: 'try-second-step-again',
      who: ['you'],
      takes: 'minutes',
      title: 'Try again, with another method if you have one',
      steps: [
        'Keep the phone unlocked and online, then sign in again.',
        'In the app enter the number that the page shows; if nothing comes, choose another way to verify.',
        'Refuse a request that is not yours, and tell your admin.',
      ],
      link: 'partner-home',
    },
    resetMethods,
    providerResetsMethods,
  ],
  sources: ['entra-codes', 'manage-mfa', 'gdap-lockouts', 'unable-to-sign-in', 'lockout-answers'],
});
