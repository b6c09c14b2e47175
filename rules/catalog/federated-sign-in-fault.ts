import { federation } from '../data/codes/companies.ts';
import { privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The company signs in through its own or another provider's servers, and what they sent does not fit. */
export default rule({
  id: 'federated-sign-in-fault',
  signals: [
    { verdict: 'match', code: federation },
    { verdict: 'possible', place: ['federation'] },
  ],
  title: 'Your company’s sign-in service gave a wrong answer',
  says: 'How it is set up, or what it sent, does not fit.',
  more: 'Your company, or a provider that it chose, checks who you are.',
  fixes: [
    {
      id: 'check-federation',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department to check the federation',
      steps: ['Say in the message whether colleagues have it as well.', 'Try again when they have answered.'],
      theirSteps: ['Check the federation of the domain and the method by which its service signs people in.'],
      request: 'Could you check the federation of our domain? My sign-in fails with {code}.',
    },
    {
      ...privateWindow,
      title: 'Meanwhile, sign in afresh in a private window',
    },
  ],
  sources: ['entra-codes'],
});
