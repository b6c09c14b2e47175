import { askMicrosoft } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** Microsoft has stopped the check after several tries: no button is left, and nothing in the profile opens it again. */
export default rule({
  id: 'verification-closed',
  signals: [
    { verdict: 'match', phrase: ['verification-closed'] },
    { verdict: 'match', answer: { situation: ['account-not-verified'], verification: ['closed'] } },
  ],
  asks: ['program'],
  title: 'Microsoft has closed the check of your account',
  says: 'After several tries only Microsoft can open it again.',
  fixes: [
    ...askMicrosoft({
      id: 'ask-to-reopen',
      title: 'Ask Microsoft to open the check again',
      request:
        'The check of our account is closed. Could you open it again, so that we can send the right papers?',
      steps: [
        'Change nothing in the profile for now: a new name, address or domain starts the check from the beginning.',
        'Add the words of the page and the tab on which they stand.',
      ],
    }),
    {
      id: 'prepare-papers',
      who: ['you'],
      takes: 'minutes',
      title: 'Meanwhile, have the right papers ready',
      steps: [
        'Take an official paper of this year that shows the name and address exactly as in the profile. A DUNS number is the fastest.',
        'For the domain take the record or bill of whoever sold it. Letters that you write and screenshots do not count.',
      ],
      link: 'legal-profile',
    },
  ],
  sources: [
    'verification-process',
    'verification-appeal',
    'edge-issue-240',
    'edge-issue-772',
    'store-verification',
  ],
});
