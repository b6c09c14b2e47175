import { askMicrosoft } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** Government ID and selfie: the check of a person, by a company that Microsoft works with. */
export default rule({
  id: 'identity-check-open',
  signals: [
    { verdict: 'match', answer: { situation: ['account-not-verified'], verification: ['identity'] } },
    { verdict: 'possible', topic: ['identity-check-broken'] },
  ],
  asks: ['program'],
  title: 'The check of your ID is not finished',
  says: 'It counts only once you have come back to Partner Center with it.',
  more: 'The ID and the selfie are checked on your phone.',
  fixes: [
    {
      id: 'finish-on-page',
      who: ['you'],
      takes: 'minutes',
      title: 'Do it again on another phone, then scan the code',
      steps: [
        'Use another phone or browser with a good camera and light. Have a valid ID at hand, with the name of the account in the same script.',
        'Once the ID is in Microsoft Authenticator, go back to Partner Center and scan its QR code.',
        'In developer programs only the primary contact can do it. You have 30 days.',
      ],
      link: 'legal-profile',
    },
    {
      id: 'start-at-store',
      who: ['you'],
      takes: 'minutes',
      title: 'One person in Windows and Xbox? Start at the Store sign-up',
      when: { program: ['windows-xbox'] },
      steps: [
        'Open the Store sign-up with your personal account: other entries lead to the old form.',
        'Follow it on the phone. **Get Support** in it leads to the Store team.',
      ],
      link: 'store-sign-up',
    },
    ...askMicrosoft({
      id: 'ask-support',
      title: 'It loops or is turned down? Ask Microsoft',
      steps: [
        'Note the phone, the browser, the kind of ID and the time. Never send the ID by mail or post it.',
      ],
      request: 'The check of my ID loops or is turned down. Could you look at it?',
    }),
  ],
  sources: ['identity-verification', 'windows-individual', 'dev-docs-issue-5746'],
});
