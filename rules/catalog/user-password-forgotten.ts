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
        'Select **Settings** > **Account settings** > **User management**.',
        'Select the user in the list.',
        'Select **Reset password** at the bottom of the page.',
        'Copy the temporary password before you leave the page: it is shown only once.',
        'Hand it over in person or by phone. The user chooses a new password at the first sign-in.',
      ],
      link: 'user-management',
    },
    {
      id: 'global-admin-resets-admin',
      who: ['privileged-authentication-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Is the user an admin? Then not every admin may do it',
      steps: [
        'An admin’s password takes a Privileged authentication admin or a Global admin.',
        'Is there only one Global admin? Name a second one, or keep an emergency account with a passkey or certificate of its own.',
        'Does the account come from the company’s own servers? Then IT changes the password there.',
      ],
      link: 'user-management',
    },
  ],
  sources: ['reset-a-user-password', 'gdap-lockouts', 'no-admin', 'emergency-access', 'windows-users'],
});
