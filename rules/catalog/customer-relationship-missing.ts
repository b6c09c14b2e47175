import { rule } from '../rule.ts';

/** No roles help for a customer with whom the company has no relationship. */
export default rule({
  id: 'customer-relationship-missing',
  signals: [
    { verdict: 'match', code: ['PC_20002'] },
    { verdict: 'match', phrase: ['customer-relationship-missing'] },
  ],
  title: 'Your company has no relationship with this customer',
  says: 'Partner Center knows the customer, or the id you gave, but not as a customer of this partner account.',
  fixes: [
    {
      id: 'request-relationship',
      who: ['you', 'customer-admin'],
      takes: 'a-day',
      title: 'Request a relationship with the customer',
      steps: [
        'Check that you work in the right partner account, and that the customer’s id is right.',
        'As Admin agent open **Customers** > **Request a relationship** and send the link to the customer.',
        'The customer’s Global admin opens the link and accepts it.',
      ],
      link: 'customers',
    },
    {
      id: 'ask-admin-agent',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'You are not an Admin agent? Ask your Global admin',
      steps: [
        'Ask the Global admin for the role **Admin agent**, or for a colleague who has it and sends the request.',
      ],
    },
  ],
  sources: ['partner-api-codes', 'gdap-faq', 'permissions'],
});
