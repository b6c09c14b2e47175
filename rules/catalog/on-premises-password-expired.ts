import { resetYourself } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** The password lives in the company's own Active Directory: Partner Center and its admins cannot renew it there. */
export default rule({
  id: 'on-premises-password-expired',
  signals: [{ verdict: 'match', code: ['AADSTS50144'] }],
  asks: ['selfServiceReset'],
  title: 'Your company password has expired',
  says: 'The password of your company network is too old. A new one there works for Partner Center as well.',
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
        'On the sign-in page select **Can’t access your account?** and choose **Work or school account**.',
        'Follow the page to a new password. It works if your company lets the page write into its own directory.',
        'Wait a few minutes, then sign in with the new password.',
      ],
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'an-hour',
      title: 'Ask your IT department for a new password',
      steps: [
        'Say that the password of your network account has expired.',
        'Sign in with the temporary password and choose a new one when asked.',
      ],
    },
  ],
  sources: ['entra-codes', 'reset-troubleshooting'],
});
