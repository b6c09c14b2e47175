import { checkMyAccess } from '../data/fixes-access.ts';
import { resetPersonalPassword } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Not a failure: where the person changes the own password and reads the own roles. */
export default rule({
  id: 'own-password-change',
  signals: [{ verdict: 'match', answer: { situation: ['change-password'] } }],
  asks: ['program'],
  title: 'Change your password, or see your roles',
  says: 'The password is in your work account, the roles are in Partner Center.',
  fixes: [
    { ...resetPersonalPassword, title: 'Edge or Windows with a personal account? Change it on its own page' },
    {
      id: 'open-my-profile',
      who: ['you'],
      takes: 'minutes',
      title: 'Change the password of your work account',
      steps: [
        'Select **Password** and choose a new one.',
        'Does it say that you cannot? Then the password comes from your company’s own servers: change it on a computer there.',
      ],
      link: 'own-account',
    },
    { ...checkMyAccess, id: 'open-my-access' },
  ],
  sources: ['find-roles', 'reset-a-user-password', 'personal-recovery'],
});
