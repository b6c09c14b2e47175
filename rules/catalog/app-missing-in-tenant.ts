import { missing } from '../data/codes/applications.ts';
import { privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The tenant that was asked does not have the application: the wrong tenant, or nobody agreed to it there yet. */
export default rule({
  id: 'app-missing-in-tenant',
  signals: [{ verdict: 'match', code: missing }],
  // In the tenant of a customer: customer-consent-missing.
  refine: ({ patterns }) => (patterns.includes('into-customer') ? { verdict: 'no' } : {}),
  title: 'This company does not have that application',
  says: 'You may be in another company than you meant, or nobody added it.',
  fixes: [
    {
      id: 'add-app',
      who: ['application-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin whether the application is set up',
      steps: [
        'In the message, name the application and the company that the page names.',
        'Sign in again when the admin has answered.',
      ],
      theirSteps: [
        'Is it the right company? Then sign in to the application once and accept.',
        'Or check the subscription that brings the service.',
      ],
      request: 'Could you check whether this application is set up in our company, and add it if not?',
      link: 'entra-users',
    },
    {
      ...privateWindow,
      title: 'Is the company on the page not yours? Use the other account',
    },
  ],
  sources: ['entra-codes'],
});
