import { passwordFixes, passwordQuestions } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** While changing the password: the old one was not accepted. */
export default rule({
  id: 'current-password-wrong',
  signals: [{ verdict: 'match', code: ['AADSTS120000'] }],
  asks: passwordQuestions,
  title: 'Your current password was not accepted',
  says: 'To change it you must first type the one you have now.',
  fixes: [
    {
      id: 'type-current-password',
      who: ['you'],
      takes: 'a-minute',
      title: 'Type the current password again',
      steps: [
        'Look at Caps Lock and the keyboard language.',
        'Type the password with which you signed in last, or the temporary one you were given.',
      ],
    },
    ...passwordFixes,
  ],
  sources: ['entra-codes', 'unable-to-sign-in'],
});
