import { silent } from '../data/codes/companies.ts';
import { waitAndRetry } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Microsoft asked another server, of the company or of its provider, and got no answer in time. */
export default rule({
  id: 'outside-server-silent',
  signals: [{ verdict: 'match', code: silent }],
  title: 'A server that Microsoft asked did not answer',
  says: 'It belongs to your company or a provider. It often works later.',
  fixes: [
    waitAndRetry,
    {
      id: 'check-server',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Still there after an hour? Tell the IT department',
      request:
        'Could you check our sign-in service and the provider of the second step? One of them does not answer Microsoft.',
      steps: ['Meanwhile, try again from time to time.'],
      theirSteps: [
        'Look whether the company’s sign-in service or the provider of the second step has a fault.',
        'For sign-ins with a certificate: look whether the list of revoked certificates can be loaded and how large it is.',
      ],
    },
  ],
  sources: ['entra-codes'],
});
