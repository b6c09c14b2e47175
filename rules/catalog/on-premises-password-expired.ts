import { chooseOwn, handOver, resetYourself } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** The password lives in the company's own Active Directory: Partner Center and its admins cannot renew it there. */
export default rule({
  id: 'on-premises-password-expired',
  signals: [{ verdict: 'match', code: ['AADSTS50144'] }],
  asks: ['selfServiceReset'],
  title: 'Your company password has expired',
  says: 'Change it in your company’s network; Partner Center takes the new one.',
  fixes: [
    {
      id: 'change-at-work',
      who: ['you'],
      takes: 'minutes',
      title: 'Change the password on a computer of your company',
      steps: [
        'On a Windows computer in the company network press **Ctrl+Alt+Del** and select **Change a password**.',
        'Wait a few minutes until the new password has reached Microsoft.',
        'Open Partner Center again and sign in with the new password.',
      ],
    },
    {
      ...resetYourself,
      title: 'Away from the office: reset it yourself',
      steps: [
        'Choose **Work or school account** and follow the page to a new password.',
        'It works if your company lets the page write into its own directory.',
        'Wait a few minutes, then sign in with the new password.',
      ],
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'an-hour',
      title: 'Ask your IT department for a new password',
      request: 'The password of my network account has expired. Could you give me a new one?',
      steps: [chooseOwn],
      theirSteps: ['Reset the password in the company’s own directory.', handOver],
    },
  ],
  sources: ['entra-codes', 'reset-troubleshooting'],
});
