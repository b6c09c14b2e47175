import { chooseOwn, handOver, resetInUserManagement } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** The password must change because of risk or policy. The change itself is the way out, and needs a second step. */
export default rule({
  id: 'password-change-for-risk',
  signals: [{ verdict: 'match', code: ['AADSTS50135', 'AADSTS50142', 'AADSTS50137'] }],
  title: 'You have to change your password first',
  says: 'Your company’s policy, or a risk that Microsoft saw, demands a new one.',
  fixes: [
    {
      id: 'change-password',
      who: ['you'],
      takes: 'minutes',
      title: 'Change the password when you are asked',
      steps: [
        'Sign in again and confirm the second step.',
        'Type your current password, then a new one that you use nowhere else.',
        'Does no such page come? Select **Can’t access your account?** on the sign-in page.',
      ],
      link: 'partner-home',
    },
    {
      id: 'admin-resets',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Does it not work? Ask an admin to reset it',
      request: 'Could you reset my password and call me with the temporary one?',
      steps: [chooseOwn],
      theirSteps: [
        resetInUserManagement,
        'Does the password come from the company’s own servers? Then IT changes it there.',
        handOver,
      ],
    },
  ],
  sources: ['entra-codes', 'risk', 'reset-a-user-password'],
});
