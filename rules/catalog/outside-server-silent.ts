import { silent } from '../data/codes/companies.ts';
import { passOnDetails, waitAndRetry } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Microsoft asked another server, of the company or of its provider, and got no answer in time. */
export default rule({
  id: 'outside-server-silent',
  signals: [{ verdict: 'match', code: silent }],
  title: 'A server that Microsoft had to ask did not answer',
  says: 'Your company, or a provider it uses, has a part in the sign-in, and that part was too slow. It often works a little later.',
  fixes: [
    waitAndRetry,
    {
      id: 'check-server',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Still there after an hour? Tell the IT department',
      steps: [
        passOnDetails,
        'IT looks whether the company’s sign-in service or the provider of the second step has a fault.',
        'For sign-ins with a certificate: IT looks whether the list of revoked certificates can be loaded and how large it is.',
      ],
    },
  ],
  sources: ['entra-codes'],
});
