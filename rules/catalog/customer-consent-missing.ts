import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Delegated admins can use an application in a customer's tenant only after it has been authorized there. */
export default rule({
  id: 'customer-consent-missing',
  signals: [{ verdict: 'match', code: ['AADSTS90099'] }],
  title: 'The customer’s tenant has not allowed this application yet',
  says: 'You may manage this customer. The customer’s tenant has not yet allowed the application that you use for it.',
  fixes: [
    {
      id: 'authorize-app',
      who: ['global-admin', 'customer-admin'],
      takes: 'a-day',
      title: 'Have the application allowed for this customer',
      steps: [
        passOnDetails,
        'Your Global admin, or whoever runs the application, gives partner consent for this customer, if the application can do that.',
        'Otherwise the customer’s Global admin opens the application once in their own tenant and accepts what it asks for.',
      ],
    },
    {
      id: 'check-application',
      who: ['app-owner'],
      takes: 'a-day',
      title: 'Is it your own application? Check how it is set up',
      steps: [
        'Whoever runs it checks two things. It must be set up for more than one tenant, and for partners who manage customers.',
      ],
    },
  ],
  sources: ['entra-codes', 'gdap-faq'],
});
