import {
  globalAdminResets,
  passwordQuestions,
  resetPersonalPassword,
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
  // Said in a mail it may be a personal account; on a page of Entra it is a work account.
  refine: ({ now }) =>
    now?.topics?.includes('account-locked') ? {} : { without: ['unlock-personal-account'] },
  asks: passwordQuestions,
  title: 'Your account is locked for a while',
  says: 'Too many wrong passwords were tried. Each new try makes it longer.',
  more: 'It can also come from an address that Microsoft does not trust. The lock ends by itself.',
  fixes: [
    {
      ...resetPersonalPassword,
      id: 'unlock-personal-account',
      title: 'Edge or Windows with a personal account? Unlock it on its own page',
    },
    {
      id: 'wait-and-try-once',
      who: ['you'],
      takes: 'minutes',
      title: 'Stop, wait some minutes, then sign in once',
      act: 'wait',
      steps: [
        'Until then, leave the account alone.',
        'Correct the old password in your phone, mail program and browser: they go on trying.',
        'Then switch off a VPN and sign in once, with care.',
      ],
      wait: 10,
    },
    {
      ...resetYourself,
      title: 'Reset the password: that ends the lock',
      steps: [
        'Choose **Work or school account**, then type your user ID and the characters that you see or hear.',
        'Select **I forgot my password**: with **I know my password** the lock goes on.',
        'Choose a new password and sign in.',
      ],
    },
    {
      ...globalAdminResets,
      id: 'global-admin-unlocks',
      title: 'Still locked: ask an admin',
      steps: [
        'Is your own mail closed, too? Call or visit the admin.',
        'Sign in with the temporary password and choose a new one when asked.',
      ],
      theirSteps: [
        'Look at the sign-in log of the account: it shows where the tries come from.',
        'Reset the password in **Settings** > **Account settings** > **User management**: that ends the lock.',
        'Strangers are trying it? Block them and make sure that a second factor is in use.',
      ],
      request: 'Could you reset my password? My account is locked, and a reset ends the lock.',
    },
    ...withoutGlobalAdmin,
  ],
  sources: ['entra-codes', 'smart-lockout', 'unable-to-sign-in', 'personal-recovery'],
});
