import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Delegated admins can use an application in a customer's tenant only after it has been authorized there. */
export default rule({
  id: 'customer-consent-missing',
  signals: [{ verdict: 'match', code: ['AADSTS90099'] }],
  title: 'The application is not authorized in the customer’s tenant',
  says: 'You may manage this customer, but the application you use for it has not been allowed in the customer’s tenant yet.',
  fixes: [
    {
      id: 'authorize-app',
      who: ['global-admin', 'customer-admin'],
      takes: 'a-day',
      title: 'Have the application authorized for this customer',
      steps: [
        passOnDetails,
        'Your Global admin, or whoever runs the application, gives the partner consent for this customer, if the application supports it.',
        'Otherwise the customer’s Global admin opens the application once in their own tenant and agrees to its permissions.',
      ],
    },
    {
      id: 'check-application',
      who: ['app-owner'],
      takes: 'a-day',
      title: 'Is it your own application? Check how it is set up',
      steps: [
        'Whoever runs it checks that it is registered for several tenants and set up for partners who manage customers.',
      ],
    },
  ],
  sources: ['entra-codes', 'gdap-faq'],
});
