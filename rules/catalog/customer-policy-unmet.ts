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
  says: 'Such as terms of use, another vendor’s check or frequent sign-ins.',
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
        'A guest account stands in the way of a delegated admin.',
        'Try again when they have answered.',
      ],
      theirSteps: ['Delete the guest account of this person.'],
      request:
        'Could you delete my guest account in your tenant? It stands in the way of my delegated admin rights.',
    },
  ],
  sources: ['entra-codes', 'gdap-faq', 'external-conditional-access', 'cipp'],
});
