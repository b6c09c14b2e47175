import { askToBeAdded, noAdminLeft, privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The right kind of account, but nobody has added it to the company's tenant yet, or another account is signed in. */
export default rule({
  id: 'account-not-in-tenant',
  signals: [{ verdict: 'match', code: ['AADSTS16003', 'AADSTS51004', 'AADSTS700056'] }],
  // On the way into a customer's tenant it is the relationship: no-account-at-customer.
  refine: ({ patterns }) => (patterns.includes('into-customer') ? { verdict: 'no' } : {}),
  asks: ['globalAdmin'],
  title: 'Your account is not in this company’s tenant',
  says: 'The account works, but is neither a user nor a guest here.',
  fixes: [
    { ...askToBeAdded, unless: { globalAdmin: ['no'] } },
    {
      ...noAdminLeft,
      id: 'colleague-calls',
      who: ['colleague'],
      title: 'No Global admin? A colleague in the tenant can call Microsoft',
      act: 'message',
      steps: [
        'Find a colleague whose account already works in this tenant.',
        'Once the colleague is Global admin, they add you.',
      ],
      theirSteps: [
        'Call Microsoft 365 business support and ask for the **Data Protection team**. The list has the number of your country.',
        'Once you are Global admin, add the account.',
      ],
      request: 'Could you call Microsoft 365 business support, become Global admin of our tenant and add me?',
    },
    {
      ...privateWindow,
      title: 'Do you have another account? Try it in a private window',
    },
  ],
  sources: ['entra-codes', 'entra-accounts', 'unable-to-sign-in'],
});
