import { rule } from '../rule.ts';

/** The customer's account, not the partner's: Microsoft checks it, and only buying for it is closed. */
export default rule({
  id: 'customer-under-review',
  signals: [{ verdict: 'possible', phrase: ['customer-under-review'], workspace: ['customers'] }],
  title: 'Microsoft is checking this customer’s account',
  says: 'Until it is over you cannot buy for this customer. Your role is fine.',
  more: 'Other customers are not affected.',
  fixes: [
    {
      id: 'wait-for-customer-check',
      who: ['nobody'],
      takes: 'days',
      title: 'Wait, and look at the customer’s account page',
      steps: [
        'Meanwhile, check name, address and domain of the customer for mistakes.',
        'Try the order again once the account page no longer says **Under review**.',
      ],
      wait: 1440,
      link: 'customers',
    },
    {
      id: 'ask-support',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Not allowed, or no end to it? Ask Microsoft',
      steps: ['Give the Microsoft ID of the customer, the order and the time.'],
      request: 'Could you tell us why the check of our customer’s account is not over, or went against it?',
      link: 'partner-ticket',
    },
  ],
  sources: ['customer-validation'],
});
