import { restrictions } from '../data/codes/companies.ts';
import { passOnDetails } from '../data/fixes-entra.ts';
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
  title: 'Your network or device does not let you into this company',
  says: 'The IT department of this network allows sign-in to listed companies only. This one is not on the list.',
  fixes: [
    {
      id: 'allow-tenant',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department to allow this company',
      steps: [
        'Say which company’s Partner Center account you need and why.',
        passOnDetails,
        'IT adds the tenant to the tenant restrictions of the proxy, or of **Cross-tenant access settings** in the Microsoft Entra admin center.',
      ],
    },
    {
      id: 'use-own-account',
      who: ['you'],
      takes: 'a-minute',
      title: 'Check that you are in with the right account',
      steps: [
        'Look at the address you typed: does it belong to the company whose network you are on?',
        'If it was another one by accident, select **Use another account** and type the right one.',
      ],
    },
  ],
  sources: ['entra-codes', 'tenant-restrictions'],
});
