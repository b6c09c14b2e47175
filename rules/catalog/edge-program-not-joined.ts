import { rule } from '../rule.ts';

/** The page names it: this account has not joined the Edge program. Mostly another one has. */
export default rule({
  id: 'edge-program-not-joined',
  signals: [
    { verdict: 'match', phrase: ['edge-program-not-joined'] },
    { verdict: 'possible', topic: ['not-in-edge-program'] },
    {
      verdict: 'possible',
      concept: ['not-enrolled', 'wrong-account', 'account-unknown'],
      workspace: ['edge'],
    },
  ],
  title: 'Another account has joined the Edge program',
  says: 'This one does not own your add-ons, or nobody has joined yet.',
  fixes: [
    {
      id: 'use-owner-account',
      who: ['you', 'owner'],
      takes: 'minutes',
      title: 'Sign in with the account that joined',
      act: 'private-window',
      steps: [
        'In the private window take the personal account that joined, even if a work account has the same address.',
        'Is it a colleague’s? Then this Owner can add you as a user.',
      ],
      theirSteps: [
        'Link the company’s tenant under **Account settings** > **Tenants**, then add the person under **User management**.',
      ],
      request: 'Could you add me as a user of our Edge program, and link our tenant to it first?',
      link: 'edge-program',
    },
    {
      id: 'join-program',
      who: ['you'],
      takes: 'minutes',
      title: 'Nobody has joined? Join with a personal account',
      act: 'private-window',
      steps: [
        'Follow the enrollment in the private window.',
        'An account for Windows and Xbox does not open it by itself.',
      ],
      link: 'edge-enrollment',
    },
    {
      id: 'prove-ownership',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'The old account is closed? Ask the Edge team',
      steps: [
        'Give the name and Store ID of your add-on and your Seller ID.',
        'The team asks by mail for what proves that the add-on is yours.',
      ],
      request: 'The account that owned our add-on is closed. Could you move the add-on to one that works?',
      link: 'edge-support',
    },
  ],
  sources: ['edge-issue-536', 'edge-account', 'edge-register', 'edge-contact'],
});
