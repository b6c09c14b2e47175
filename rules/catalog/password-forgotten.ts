import { passwordFixes, passwordQuestions } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Who can give the password back depends on the program, on the Global admin and on being in the tenant. */
export default rule({
  id: 'password-forgotten',
  signals: [
    { verdict: 'match', answer: { situation: ['forgotten-password'] } },
    { verdict: 'possible', topic: ['password-forgotten'] },
  ],
  asks: passwordQuestions,
  title: 'You need a new password',
  says: 'You reset it yourself if that is set up; otherwise somebody does it.',
  fixes: passwordFixes,
  sources: [
    'unable-to-sign-in',
    'reset-my-password',
    'reset-a-user-password',
    'gdap-lockouts',
    'support-numbers',
    'get-help',
    'personal-recovery',
    'emergency-access',
  ],
});
