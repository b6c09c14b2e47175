import { rule } from '../rule.ts';

/** The customer's account, not the partner's: Microsoft checks it, and only buying for it is closed. */
export default rule({
  id: 'customer-under-review',
  signals: [{ verdict: 'possible', phrase: ['customer-under-review'], workspace: ['customers'] }],
  title: 'Microsoft is checking this customer’s account',
  says: 'Nothing is wrong with your role. Buying for this one customer stays closed until the check is over.',
  fixes: [
    {
      id: 'wait-for-customer-check',
      who: ['nobody'],
      takes: 'days',
      title: 'Wait, and look at the customer’s account page',
      steps: [
        'Other customers are not affected.',
        'Check name, address and domain of the customer for mistakes meanwhile.',
        'Try the order again once the account page no longer says **Under review**.',
      ],
      link: 'customers',
    },
    {
      id: 'ask-support',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Not allowed, or no end to it? Ask Microsoft',
      steps: ['Create a support request with the Microsoft ID of the customer, the order and the time.'],
      link: 'partner-ticket',
    },
  ],
  sources: ['customer-validation'],
});
