import { noSuchTenant } from '../data/codes/links.ts';
import { startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The address itself names a tenant, and there is none of that name in this cloud. */
export default rule({
  id: 'tenant-not-found',
  signals: [{ verdict: 'match', code: noSuchTenant }],
  title: 'Microsoft cannot find the company of this link',
  says: 'It does not exist, was closed, or is in another Microsoft cloud.',
  more: 'It is not about your account or password.',
  fixes: [
    startAgain,
    {
      id: 'check-tenant',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Still there? Ask whether the tenant is active',
      request:
        'A link leads to a tenant that Microsoft cannot find. Could you check whether it is still active?',
      steps: ['Add the address you started from.'],
      theirSteps: [
        'Check that the tenant still has an active subscription, and that the name or ID in the link is right.',
      ],
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes'],
});
