import { rule } from '../rule.ts';

/** On behalf of a customer: it is the customer's policy that refuses, so nobody at the partner can lift it. */
export default rule({
  id: 'customer-conditional-access-block',
  signals: [
    { verdict: 'match', code: ['PC_900309'] },
    { verdict: 'match', phrase: ['customer-conditional-access'] },
  ],
  title: 'Your customer’s security policy keeps you out',
  says: 'A Conditional Access policy of this customer refuses users of other companies. Your own admins cannot change it.',
  fixes: [
    {
      id: 'ask-customer-admin',
      who: ['customer-admin'],
      takes: 'a-day',
      title: 'Ask the customer’s Global admin to let service providers through',
      steps: [
        'Send the customer’s Global admin the name of your company and the time of the refusal.',
        'The admin opens **Conditional Access** in the Microsoft Entra admin center and finds the policy.',
        'Under **Users** > **Exclude** > **Guest or external users** the admin selects **Service provider users**, if possible for your company alone.',
        'Try again after a few minutes.',
      ],
    },
    {
      id: 'work-as-customer-user',
      who: ['customer-admin'],
      takes: 'minutes',
      title: 'Urgent? Have it done on the customer’s side',
      steps: [
        'Ask an admin of the customer to make the change there, for example to add the user or license.',
      ],
    },
  ],
  sources: ['gdap-faq', 'partner-api-codes'],
});
