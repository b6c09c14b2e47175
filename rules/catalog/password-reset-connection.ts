import { chooseOwn, handOver } from '../data/fixes-password.ts';
import { rule } from '../rule.ts';

/** Password reset cannot reach the company's own directory at the moment. */
export default rule({
  id: 'password-reset-connection',
  signals: [
    { verdict: 'match', code: ['SSPR_0030'] },
    { verdict: 'match', phrase: ['reset-not-connected'] },
  ],
  title: 'Password reset cannot reach your company at the moment',
  says: 'Microsoft found no way to its directory. Your old password still holds.',
  fixes: [
    {
      id: 'try-later',
      who: ['nobody'],
      takes: 'an-hour',
      title: 'Wait, then try again',
      wait: 60,
      steps: ['Then open the reset page once more. Five tries in an hour close it to you for 24 hours.'],
      link: 'password-reset',
    },
    {
      id: 'ask-it',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Still the same: tell your IT department',
      request:
        'Password reset cannot reach our directory. Could you set a new password for me and check Microsoft Entra Connect?',
      steps: [chooseOwn],
      theirSteps: [
        'Check the connection of Microsoft Entra Connect.',
        'Meanwhile, set a new password in the company’s own directory.',
        handOver,
      ],
    },
  ],
  sources: ['reset-troubleshooting'],
});
