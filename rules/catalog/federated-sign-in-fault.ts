import { federation } from '../data/codes/companies.ts';
import { passOnDetails, privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The company signs in through its own or another provider's servers, and what they sent does not fit. */
export default rule({
  id: 'federated-sign-in-fault',
  signals: [
    { verdict: 'match', code: federation },
    { verdict: 'possible', place: ['federation'] },
  ],
  title: 'Your company’s sign-in service and Microsoft do not match',
  says: 'Your company, or a provider that it chose, checks who you are. How that is set up, or its answer, does not fit.',
  fixes: [
    {
      id: 'check-federation',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department to check the federation',
      steps: [
        passOnDetails,
        'Ask whether colleagues have it as well.',
        'IT checks the federation of the domain and the method by which its service signs people in.',
      ],
    },
    {
      ...privateWindow,
      title: 'Meanwhile, sign in afresh in a private window',
    },
  ],
  sources: ['entra-codes'],
});
