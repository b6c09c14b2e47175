import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** No roles help for a customer with whom the company has no relationship: never asked for, not approved, or over. */
export default rule({
  id: 'customer-relationship-missing',
  signals: [
    { verdict: 'match', code: ['PC_20002'] },
    { verdict: 'match', phrase: ['customer-relationship-missing'] },
    {
      verdict: 'match',
      answer: { situation: ['customer-not-reached'], relationship: ['pending', 'ended', 'none'] },
    },
    { verdict: 'possible', answer: { situation: ['customer-not-reached'] } },
    { verdict: 'possible', concept: ['relationship-missing'], page: partnerCenterPages },
    { verdict: 'possible', topic: ['customer-relationship-over'] },
  ],
  // The group decides then: no-account-at-customer.
  refine: ({ now, answers: { situation, relationship } }) =>
    situation && relationship === 'active' && !now?.codes.includes('PC_20002') ? { verdict: 'no' } : {},
  asks: ['relationship'],
  title: 'Your company has no relationship with this customer',
  says: 'Partner Center does not list it as a customer of this partner account.',
  fixes: [
    {
      id: 'approve-request',
      who: ['customer-admin'],
      takes: 'a-day',
      title: 'Approval pending? The customer’s Global admin approves',
      when: { relationship: ['pending'] },
      steps: [
        'Add the link of the request to the message.',
        'A request that nobody approves within 90 days is void. Then an Admin agent sends a new one.',
        'After the approval a security group with roles must still be added, or nothing opens.',
      ],
      theirSteps: [
        'As Global admin, open the link of the request in the Microsoft 365 admin center and approve it.',
      ],
      request:
        'Could you approve our request for an admin relationship? Its link opens in the Microsoft 365 admin center.',
      link: 'customers',
    },
    {
      id: 'request-again',
      who: ['you', 'customer-admin'],
      together: true,
      takes: 'a-day',
      title: 'Expired or ended? Request a new relationship',
      when: { relationship: ['ended'] },
      steps: [
        'One that has ended cannot be brought back. As Admin agent open **Customers** > the customer > **Admin relationships** and request a new one.',
        'Leave out the role Global administrator and switch on **Auto extend**: with that role it always ends.',
        'The customer’s Global admin approves it. Then add your security group and its roles.',
      ],
      theirSteps: [
        'As Global admin, open the link of the request in the Microsoft 365 admin center and approve it.',
      ],
      request:
        'Could you approve our request for an admin relationship? Its link opens in the Microsoft 365 admin center.',
      link: 'customers',
    },
    {
      id: 'request-relationship',
      who: ['you', 'customer-admin'],
      takes: 'a-day',
      title: 'Request a relationship with the customer',
      unless: { relationship: ['pending', 'ended'] },
      steps: [
        'Check that you work in the right partner account, and that the customer’s id is right.',
        'As Admin agent open **Customers** > **Request a relationship** and send the link to the customer.',
        'The customer’s Global admin opens the link and accepts it.',
      ],
      theirSteps: [
        'As Global admin, open the link of the request in the Microsoft 365 admin center and approve it.',
      ],
      request:
        'Could you approve our request for an admin relationship? Its link opens in the Microsoft 365 admin center.',
      link: 'customers',
    },
    {
      id: 'ask-admin-agent',
      who: ['admin-agent', 'user-management-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'You are not an Admin agent? Ask one, or become one',
      steps: ['A colleague with the role **Admin agent** can send it; an admin can give you that role.'],
      theirSteps: [
        'As Admin agent open **Customers** > **Request a relationship** and send the link to the customer.',
      ],
      request: 'Could you request a relationship with this customer, or give me the role Admin agent?',
    },
  ],
  sources: ['partner-api-codes', 'gdap-faq', 'gdap-expiring', 'permissions'],
});
