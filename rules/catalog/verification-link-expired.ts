import { askMicrosoft } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** The link of the e-mail that checks an address: valid for a time and for one use. */
export default rule({
  id: 'verification-link-expired',
  signals: [{ verdict: 'match', failingPath: ['email-link-expired'] }],
  asks: ['program'],
  title: 'The link in your verification e-mail no longer works',
  says: 'Such a link works once and for a limited time. A new one can be sent.',
  fixes: [
    {
      id: 'resend-email',
      who: ['you'],
      takes: 'minutes',
      title: 'Have the e-mail sent again',
      steps: [
        'Sign in to Partner Center and open **Account settings** > **Legal info**.',
        'Select **Resend verification email** beside the e-mail address.',
        'Open the newest e-mail at once, in the browser in which you are signed in.',
      ],
      link: 'legal-profile',
    },
    ...askMicrosoft({
      id: 'report-expired-link',
      title: 'New links fail as well: report it',
      steps: [
        'Say that every verification link ends on a page about an expired link, and at which times you asked for the e-mails.',
      ],
    }),
  ],
  sources: ['verification', 'edge-issue-280', 'edge-contact', 'windows-company'],
});
