import { customerExcludesPartners, joinPartnerGroup } from '../data/fixes-customer.ts';
import { rule } from '../rule.ts';

/**
 * 50177 and 50178, by their names "not supported for passthrough users": a policy of the customer asks for what a
 * service provider cannot do (outside factor, terms of use, session control). The sentence on the page is that of a
 * missing account, which the missing group or relationship shows as well.
 */
export default rule({
  id: 'customer-policy-unmet',
  signals: [{ verdict: 'match', code: ['AADSTS50177', 'AADSTS50178'] }],
  title: 'The customer’s policy asks for what partners cannot do',
  says: 'Terms of use, a check by another vendor or a rule on how often to sign in: you cannot meet it in a customer’s tenant.',
  fixes: [
    customerExcludesPartners,
    {
      ...joinPartnerGroup,
      title: 'Do colleagues get in? Have your group and the relationship checked',
    },
    {
      id: 'remove-guest',
      who: ['customer-admin'],
      takes: 'minutes',
      title: 'Are you a guest of this customer? Have the guest account removed',
      steps: [
        'A guest account stands in the way of a delegated admin. The customer deletes yours, then you try again.',
      ],
    },
  ],
  sources: ['entra-codes', 'gdap-faq', 'external-conditional-access', 'cipp'],
});
