import { customerExcludesPartners } from '../data/fixes-customer.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** Codes of policies that name no device and no method of its own rule. */
const policyCodes = [
  'AADSTS53003',
  'AADSTS530031',
  'AADSTS530032',
  'AADSTS50131',
  'AADSTS53000',
  'AADSTS53001',
];

/** On behalf of a customer: it is the customer's policy that refuses, so nobody at the partner can lift it. */
export default rule({
  id: 'customer-conditional-access-block',
  signals: [
    { verdict: 'match', code: ['PC_900309'] },
    { verdict: 'match', phrase: ['customer-conditional-access'] },
    { verdict: 'match', code: policyCodes, trail: ['into-customer'] },
    { verdict: 'match', page: ['entra-block'], trail: ['into-customer'] },
    { verdict: 'possible', concept: ['policy-blocked'], trail: ['into-customer'] },
    { verdict: 'possible', concept: ['policy-blocked'], page: partnerCenterPages },
  ],
  title: 'Your customer’s security policy keeps you out',
  says: 'It refuses users of other companies. Your own admins cannot change it.',
  more: 'It is a Conditional Access policy of the customer.',
  fixes: [
    customerExcludesPartners,
    {
      id: 'work-as-customer-user',
      who: ['customer-admin'],
      takes: 'minutes',
      title: 'Urgent? Have it done on the customer’s side',
      steps: ['In the message, say what is to be done, for example which user or license to add.'],
      request: 'Could you make this change on your side? Your policy keeps me out.',
    },
  ],
  sources: ['gdap-faq', 'partner-api-codes', 'external-conditional-access'],
});
