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
  says: 'The account that is signed in is not the one that owns your add-ons, or nobody of your company has joined yet.',
  fixes: [
    {
      id: 'use-owner-account',
      who: ['you', 'owner'],
      takes: 'minutes',
      title: 'Sign in with the account that joined',
      steps: [
        'Select your picture at the top right, then **Sign in with another account**.',
        'Take the personal account with which the Edge program was joined, even if a work account has the same address.',
        'Is it a colleague’s? The Owner links the company’s tenant, then adds you under **User management**.',
      ],
      link: 'edge-account-article',
    },
    {
      id: 'join-program',
      who: ['you'],
      takes: 'minutes',
      title: 'Nobody has joined? Join with a personal account',
      steps: [
        'Open the Edge enrollment in a private window. An account for Windows and Xbox does not open it by itself.',
      ],
      link: 'edge-enrollment',
    },
    {
      id: 'prove-ownership',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'The old account is closed? Ask the Edge team',
      steps: [
        'Open an issue and give the name and Store ID of your add-on and your Seller ID.',
        'The team asks by mail for what proves that the add-on is yours, then moves it to an account that works.',
      ],
      link: 'edge-support',
    },
  ],
  sources: ['edge-issue-536', 'edge-account', 'edge-register', 'edge-contact'],
});
