import { restrictions } from '../data/codes/companies.ts';
import { useWorkAccount } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The network or the device of the company lets only listed tenants through. */
export default rule({
  id: 'tenant-restrictions',
  signals: [
    {
      verdict: 'match',
      code: restrictions,
    },
  ],
  title: 'This network does not let you into that company',
  says: 'Its IT department allows listed companies only; this one is not listed.',
  more: 'The rule can also be set on the device.',
  fixes: [
    {
      id: 'allow-tenant',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department to allow this company',
      request: 'Could you allow the company whose Partner Center I need in the tenant restrictions?',
      steps: ['Say which company’s Partner Center account you need and why.'],
      theirSteps: [
        'Add the tenant to the tenant restrictions of the proxy, or to **Cross-tenant access settings** in the Microsoft Entra admin center.',
      ],
    },
    {
      ...useWorkAccount,
      id: 'use-own-account',
      title: 'Check that you are in with the right account',
      steps: ['In the private window type your address of the company whose network you are on.'],
    },
  ],
  sources: ['entra-codes', 'tenant-restrictions'],
});
