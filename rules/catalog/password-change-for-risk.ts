import { rule } from '../rule.ts';

/** The password must change because of risk or policy. The change itself is the way out, and needs a second step. */
export default rule({
  id: 'password-change-for-risk',
  signals: [{ verdict: 'match', code: ['AADSTS50135', 'AADSTS50142', 'AADSTS50137'] }],
  title: 'You have to change your password before you go on',
  says: 'Your company’s policy, or a risk that Microsoft saw for your account, demands a new password now.',
  fixes: [
    {
      id: 'change-password',
      who: ['you'],
      takes: 'minutes',
      title: 'Change the password when you are asked',
      steps: [
        'Sign in again and confirm the second step.',
        'Type your current password, then a new one that you use nowhere else.',
        'If no such page comes, reset the password with the button below.',
      ],
      link: 'password-reset',
    },
    {
      id: 'admin-resets',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Does it not work? Ask an admin to reset it',
      steps: [
        'The admin resets your password and gives you the temporary one in person or by phone.',
        'If your company keeps passwords on its own servers, IT changes it there.',
      ],
    },
  ],
  sources: ['entra-codes', 'risk', 'reset-a-user-password'],
});
