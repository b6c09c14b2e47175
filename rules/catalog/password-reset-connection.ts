import { rule } from '../rule.ts';

/** Password reset cannot reach the company's own directory at the moment. */
export default rule({
  id: 'password-reset-connection',
  signals: [
    { verdict: 'match', code: ['SSPR_0030'] },
    { verdict: 'match', phrase: ['reset-not-connected'] },
  ],
  title: 'Password reset cannot reach your company at the moment',
  says: 'Microsoft could not connect to the directory of your company. Your old password still holds.',
  fixes: [
    {
      id: 'try-later',
      who: ['nobody'],
      takes: 'an-hour',
      title: 'Wait, then try again',
      steps: [
        'Wait an hour. Five tries in an hour close the page to you for 24 hours.',
        'Open the reset page and try again.',
      ],
      link: 'password-reset',
    },
    {
      id: 'ask-it',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Still the same: tell your IT department',
      steps: [
        'Send your IT department or Global admin the text of the page with its technical details.',
        'Ask for a new password, made in the company’s own directory.',
        'They check the connection of Microsoft Entra Connect.',
      ],
    },
  ],
  sources: ['reset-troubleshooting'],
});
