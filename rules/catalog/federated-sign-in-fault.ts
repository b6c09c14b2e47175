import { passOnDetails, privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The company signs in through its own or another provider's servers, and what they sent does not fit. */
export default rule({
  id: 'federated-sign-in-fault',
  signals: [{ verdict: 'match', code: ['AADSTS50107', 'AADSTS75011', 'AADSTS53006', 'AADSTS53007'] }],
  title: 'Your company’s sign-in service and Microsoft do not match',
  says: 'Your company signs people in by itself. How that is set up, or how it signed you in, is not what Microsoft expects.',
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
