import { rule } from '../rule.ts';

/** The admin's side of password-forgotten. The temporary password cannot be read again later. */
export default rule({
  id: 'user-password-forgotten',
  signals: [{ verdict: 'match', answer: { situation: ['i-am-admin'] } }],
  title: 'One of your users needs a new password',
  says: 'You give the user a temporary password, which the user replaces at the first sign-in.',
  fixes: [
    {
      id: 'reset-for-user',
      who: ['you'],
      takes: 'minutes',
      title: 'Create a temporary password for the user',
      steps: [
        'Select **Settings** > **User management**.',
        'Select the user in the list.',
        'Select **Reset password** at the bottom of the page.',
        'Copy the temporary password before you leave the page: it is shown only once.',
        'Hand it over in person or by phone. The user chooses a new password at the first sign-in.',
      ],
      link: 'user-management',
    },
    {
      id: 'global-admin-resets-admin',
      who: ['global-admin'],
      takes: 'minutes',
      title: 'The user is a Global admin: another Global admin must do it',
      steps: [
        'Ask another Global admin: nobody else can reset the password of a Global admin.',
        'If there is only one, appoint a second one afterwards, or keep an emergency account.',
      ],
      link: 'user-management',
    },
  ],
  sources: ['reset-a-user-password', 'no-admin', 'sign-in-issues'],
});
