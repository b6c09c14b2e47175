import { rule } from '../rule.ts';

/** The new password has to go into the company's own directory, and that failed or is not possible from here. */
export default rule({
  id: 'password-change-on-premises',
  signals: [
    {
      verdict: 'match',
      code: ['AADSTS120011', 'AADSTS120012', 'AADSTS120013', 'AADSTS120014', 'AADSTS120015', 'AADSTS120016'],
    },
  ],
  title: 'Your new password did not reach your company’s network',
  says: 'Its own directory did not take it. Your old password still holds.',
  fixes: [
    {
      id: 'ask-admin',
      // The table names the Global admin; the company's directory is run by its IT department.
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask your IT department or admin to look into it',
      request:
        'Our directory did not take my new password ({code}). Could you look into it, or set one for me?',
      steps: ['Until then, sign in with the old password.'],
      theirSteps: [
        'Check that the network account is neither locked nor disabled.',
        'Check the connection between Microsoft Entra and the directory, and that passwords may be written back.',
        'Until then you can set a new password directly.',
      ],
    },
    {
      id: 'change-at-work',
      who: ['you'],
      takes: 'minutes',
      title: 'Or change it on a computer of your company',
      steps: [
        'On a Windows computer in the company network press **Ctrl+Alt+Del** and select **Change a password**.',
        'Wait a few minutes, then sign in with the new password.',
      ],
    },
  ],
  sources: ['entra-codes', 'reset-troubleshooting'],
});
