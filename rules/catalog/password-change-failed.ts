import { passwordFixes, passwordQuestions } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Changing the password broke off at Microsoft; 120005: half of it was done, the rest follows. */
export default rule({
  id: 'password-change-failed',
  signals: [{ verdict: 'match', code: ['AADSTS120005', 'AADSTS120008', 'AADSTS120020', 'AADSTS120021'] }],
  asks: passwordQuestions,
  title: 'Your password could not be changed this time',
  says: 'The change broke off; one of the two passwords works.',
  fixes: [
    {
      id: 'wait-and-try-both',
      who: ['nobody'],
      takes: 'minutes',
      title: 'Wait a few minutes, then sign in',
      wait: 15,
      steps: [
        'Then sign in with the new password, once.',
        'If it is refused, sign in with the old one and change the password again.',
      ],
      link: 'partner-home',
    },
    ...passwordFixes,
  ],
  sources: ['entra-codes', 'reset-troubleshooting', 'unable-to-sign-in'],
});
