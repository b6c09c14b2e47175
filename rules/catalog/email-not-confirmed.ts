import { askMicrosoft } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** The first step of the check: only the primary contact gets the mail, and it often does not arrive or does not count. */
export default rule({
  id: 'email-not-confirmed',
  signals: [
    { verdict: 'match', answer: { situation: ['account-not-verified'], verification: ['email'] } },
    { verdict: 'possible', topic: ['email-verification-open'] },
  ],
  asks: ['program'],
  title: 'The e-mail address of your account is not confirmed',
  says: 'Only the primary contact gets the mail; nothing goes on before.',
  fixes: [
    {
      id: 'confirm-address',
      who: ['you'],
      takes: 'minutes',
      title: 'Confirm the address from the newest e-mail',
      steps: [
        'The primary contact looks for the e-mail of Microsoft, in the junk folder too.',
        'Open its link in a private window, signed in with the account of the primary contact.',
        'No mail after one working day? Select **Resend verification email** on **Legal info**.',
      ],
      link: 'legal-profile',
    },
    {
      id: 'change-address',
      who: ['account-admin', 'owner'],
      takes: 'minutes',
      title: 'No e-mail comes? Have the address changed',
      steps: [
        'Use the mailbox of one person at the domain of your company. Group addresses, free mail and addresses ending in onmicrosoft.com are refused.',
      ],
      theirSteps: [
        'Enter it as primary contact on **Legal info**. It must be able to get mail from outside.',
      ],
      request:
        'Could you change the primary contact under Legal info to a mailbox that gets mail from outside?',
      link: 'legal-profile',
    },
    ...askMicrosoft({
      id: 'ask-support',
      title: 'Confirmed, and still pending? Ask Microsoft',
      steps: ['Wait one working day, then note when the mails came and when you opened the link.'],
      request: 'Our e-mail address is confirmed, and the check is still pending. Could you look at it?',
    }),
  ],
  sources: [
    'verification-process',
    'edge-verification',
    'store-verification',
    'dev-docs-issue-1628',
    'edge-issue-280',
  ],
});
