import { rule } from '../rule.ts';

/** Not a failure: where the person changes the own password and reads the own roles. */
export default rule({
  id: 'own-password-change',
  signals: [{ verdict: 'match', answer: { situation: ['change-password'] } }],
  title: 'You want to change your password or see your roles',
  says: 'Both are in your own profile, once you are signed in.',
  fixes: [
    {
      id: 'open-my-profile',
      who: ['you'],
      takes: 'minutes',
      title: 'Open your profile',
      steps: [
        'Sign in to Partner Center.',
        'Select your name or picture at the top, then **My profile**.',
        'Read your roles there, and how to change your password.',
      ],
      link: 'partner-home',
    },
    {
      id: 'open-my-access',
      who: ['you'],
      takes: 'a-minute',
      title: 'See what your roles open',
      steps: [
        'In Partner Center select **Settings** (the gear) > **Account settings** > **My access**.',
        'Each workspace says whether you have access and whom to ask for more.',
      ],
    },
  ],
  sources: ['reset-a-user-password', 'unable-to-sign-in'],
});
