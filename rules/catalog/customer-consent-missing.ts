import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Delegated admins can use an application in a customer's tenant only after it has been authorized there. */
export default rule({
  id: 'customer-consent-missing',
  signals: [
    { verdict: 'match', code: ['AADSTS90099'] },
    {
      verdict: 'match',
      code: ['AADSTS65001', 'AADSTS90094', 'AADSTS700016', 'AADSTS500011', 'AADSTS650052'],
      trail: ['into-customer'],
    },
  ],
  // In the customer's own portal only the customer, or the maker of the tool, can.
  refine: ({ patterns }) =>
    patterns.includes('into-customer') ? { who: { 'authorize-app': ['customer-admin', 'app-owner'] } } : {},
  title: 'The customer’s tenant has not allowed this application yet',
  says: 'You may manage this customer. The customer’s tenant has not yet allowed the application that you use for it.',
  fixes: [
    {
      id: 'authorize-app',
      who: ['app-owner', 'customer-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Have the application allowed for this customer',
      steps: [
        passOnDetails,
        'Whoever runs the application gives partner consent for this customer, if it can do that: a role such as Cloud application administrator at the customer is enough.',
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
