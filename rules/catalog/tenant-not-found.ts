import { noSuchTenant } from '../data/codes/links.ts';
import { startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The address itself names a tenant, and there is none of that name in this cloud. */
export default rule({
  id: 'tenant-not-found',
  signals: [{ verdict: 'match', code: noSuchTenant }],
  title: 'The link leads to a company that Microsoft cannot find',
  says: 'The tenant in this address does not exist, was closed, or is in another Microsoft cloud. It is not about your account.',
  fixes: [
    startAgain,
    {
      id: 'check-tenant',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Still there? Ask whether the tenant is active',
      steps: [
        'Send the admin the address you started from.',
        'The admin checks that the tenant still has an active subscription and that the name or ID in the link is the right one.',
      ],
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes'],
});
