import {
  globalAdminResets,
  passwordQuestions,
  resetYourself,
  withoutGlobalAdmin,
} from '../data/fixes-password.ts';
import { workPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Smart lockout, or an address from which attacks come: the right password does not help before it is over. */
export default rule({
  id: 'account-locked',
  signals: [
    { verdict: 'match', code: ['AADSTS50053'] },
    { verdict: 'match', phrase: ['account-temporarily-locked'] },
    { verdict: 'possible', concept: ['account-locked', 'throttled'], page: workPages },
    { verdict: 'possible', topic: ['account-locked'] },
  ],
  asks: passwordQuestions,
  title: 'Your account is locked for a while',
  says: 'Too many wrong passwords, or an address Microsoft does not trust. The lock ends by itself; each wrong try makes it longer.',
  fixes: [
    {
      id: 'wait-and-try-once',
      who: ['you'],
      takes: 'minutes',
      title: 'Stop, wait some minutes, then sign in once',
      steps: [
        'Leave the account alone for ten minutes.',
        'Correct the old password in your phone, mail program and browser: they go on trying.',
        'Switch off a VPN or use another network.',
        'Sign in once, with care.',
      ],
    },
    {
      ...resetYourself,
      title: 'Reset the password: that ends the lock',
      steps: [
        'On the sign-in page select **Can’t access your account?**',
        'Choose **Work or school account**, then type your user ID and the characters shown.',
        'Select **I forgot my password**: with **I know my password** the lock goes on.',
        'Choose a new password and sign in.',
      ],
    },
    {
      ...globalAdminResets,
      id: 'global-admin-unlocks',
      title: 'Still locked: ask an admin',
      steps: [
        'Ask an admin to look at the sign-in log of your account: it shows where the tries come from.',
        'The admin resets your password in **Settings** > **Account settings** > **User management**, which ends the lock.',
        'If strangers are trying your account, the admin blocks them and makes sure that you use a second factor.',
      ],
    },
    ...withoutGlobalAdmin,
  ],
  sources: ['entra-codes', 'smart-lockout', 'unable-to-sign-in'],
});
