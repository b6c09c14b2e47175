import { askToBeAdded, thenHereToo, useWorkAccount } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The account exists, but in another company's tenant. The personal account has its own rule. */
export default rule({
  id: 'foreign-account-used',
  signals: [
    {
      verdict: 'match',
      code: ['AADSTS50020', 'AADSTS16000', 'AADSTS90072', 'AADSTS500211'],
      account: ['work', 'unknown'],
    },
  ],
  // On the way into a customer's tenant: no-account-at-customer, home-mfa-not-counted.
  refine: ({ patterns }) => (patterns.includes('into-customer') ? { verdict: 'no' } : {}),
  title: 'This account belongs to another organization',
  says: 'Mostly another account was still signed in than the one you want.',
  fixes: [
    {
      ...useWorkAccount,
      title: 'Sign in with the account of that company',
      steps: ['In the private window type the work address of the company that you want.', thenHereToo],
    },
    {
      ...askToBeAdded,
      title: 'Is it the right account? Ask an admin there to invite it',
    },
  ],
  sources: ['entra-codes', 'external-account', 'entra-accounts'],
});
