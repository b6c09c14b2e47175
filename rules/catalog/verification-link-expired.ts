import { askMicrosoft } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** The link of the e-mail that checks an address: valid for a time and for one use. */
export default rule({
  id: 'verification-link-expired',
  signals: [{ verdict: 'match', failingPath: ['email-link-expired'] }],
  asks: ['program'],
  title: 'The link in your verification e-mail no longer works',
  says: 'It works once, for a limited time. Have a new one sent.',
  fixes: [
    {
      id: 'resend-email',
      who: ['you'],
      takes: 'minutes',
      title: 'Have the e-mail sent again',
      steps: [
        'Select **Resend verification email** beside the e-mail address.',
        'Open the newest e-mail at once, in the browser in which you are signed in.',
      ],
      link: 'legal-profile',
    },
    ...askMicrosoft({
      id: 'report-expired-link',
      title: 'New links fail as well: report it',
      request:
        'Every verification link that we get has expired. Could you send one that works, or confirm the address?',
      steps: ['Add at which times you asked for the e-mails.'],
    }),
  ],
  sources: ['verification', 'edge-issue-280', 'edge-contact', 'windows-company'],
});
