import { handOver, resetInUserManagement } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** The admin's side of password-forgotten. The temporary password cannot be read again later. */
export default rule({
  id: 'user-password-forgotten',
  signals: [{ verdict: 'match', answer: { situation: ['i-am-admin'] } }],
  title: 'One of your users needs a new password',
  says: 'You set a temporary one, which the user replaces at the first sign-in.',
  fixes: [
    {
      id: 'reset-for-user',
      who: ['you'],
      takes: 'minutes',
      title: 'Create a temporary password for the user',
      steps: [
        'In **User management** select the user, then **Reset password** at the bottom of the page.',
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
      request: 'Could you reset the password of one of our admins? My role is not enough for that.',
      steps: [
        'Does the account come from the company’s own servers? Then IT changes the password there.',
        'Is there only one Global admin? Name a second one, or keep an emergency account with a passkey or certificate of its own.',
      ],
      theirSteps: [resetInUserManagement, handOver],
      link: 'user-management',
    },
  ],
  sources: ['reset-a-user-password', 'gdap-lockouts', 'no-admin', 'emergency-access', 'windows-users'],
});
