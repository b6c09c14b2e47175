import { missing } from '../data/codes/applications.ts';
import { passOnDetails, privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The tenant that was asked does not have the application: the wrong tenant, or nobody agreed to it there yet. */
export default rule({
  id: 'app-missing-in-tenant',
  signals: [{ verdict: 'match', code: missing }],
  // In the tenant of a customer: customer-consent-missing.
  refine: ({ patterns }) => (patterns.includes('into-customer') ? { verdict: 'no' } : {}),
  title: 'This company does not have the application you want to open',
  says: 'You may be signing in to another company than you meant. Or no admin there has added the application yet.',
  fixes: [
    {
      id: 'add-app',
      who: ['application-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin whether the application is set up',
      steps: [
        'Tell the admin which application and which company the page names.',
        passOnDetails,
        'Is it the right company? Then the admin signs in to the application once and accepts, or checks the subscription that brings the service.',
      ],
      link: 'entra-users',
    },
    {
      ...privateWindow,
      title: 'Is the company on the page not yours? Use the other account',
    },
  ],
  sources: ['entra-codes'],
});
