import { askMicrosoft } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** Microsoft is at work on the check, and the page offers nothing to do. */
export default rule({
  id: 'verification-pending',
  signals: [
    { verdict: 'possible', phrase: ['verification-pending'] },
    { verdict: 'possible', concept: ['verification-open'], workspace: ['legal-info'] },
    { verdict: 'match', answer: { situation: ['account-not-verified'], verification: ['pending'] } },
    { verdict: 'possible', topic: ['verification-waiting'] },
  ],
  asks: ['program'],
  title: 'Microsoft is still checking your account',
  says: 'Most checks take three to five working days. No role helps before.',
  fixes: [
    {
      id: 'wait-for-check',
      who: ['nobody'],
      takes: 'days',
      title: 'Fewer than five working days? Wait and watch the mail',
      // Three days: the least that most checks take.
      wait: 4320,
      steps: [
        'Watch the mailbox of the primary contact, the junk folder too: Microsoft asks there.',
        'Change nothing in the profile: a new name, address or domain starts the check from the beginning.',
        'After the last step is through, allow half an hour until Partner Center shows it.',
      ],
    },
    ...askMicrosoft({
      id: 'ask-support',
      title: 'Longer? Ask Microsoft',
      request:
        'The check of our account has been pending for more than five working days. Could you look into it?',
      steps: [
        'Look at **Verification summary** once more: a step that waits for you comes first.',
        'Add which step is pending, since when, and what you sent.',
      ],
    }),
  ],
  sources: [
    'verification-process',
    'edge-verification',
    'windows-company',
    'permission-answer',
    'teams-samples-issue-1895',
  ],
});
