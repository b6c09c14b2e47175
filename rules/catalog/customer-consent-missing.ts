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
  title: 'The customer has not allowed this application yet',
  says: 'You may manage this customer; the application still needs their consent.',
  fixes: [
    {
      id: 'authorize-app',
      who: ['app-owner', 'customer-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Have the application allowed for this customer',
      steps: ['In the message, name the application and the customer.', 'Try again when they have answered.'],
      theirSteps: [
        'Do you run it? Give partner consent for this customer, if it can do that.',
        'A role such as Cloud application administrator at the customer is enough.',
        'Otherwise the customer’s Global admin opens the application once in their own tenant and accepts what it asks for.',
      ],
      request:
        'Could you have this application allowed for the customer’s tenant? The consent is missing there.',
    },
    {
      id: 'check-application',
      who: ['app-owner'],
      takes: 'a-day',
      title: 'Is it your own application? Check how it is set up',
      steps: ['Try again when they have answered.'],
      theirSteps: ['It must be set up for more than one tenant, and for partners who manage customers.'],
      request: 'Could you check how your application is set up? It does not open for a customer.',
    },
  ],
  sources: ['entra-codes', 'gdap-faq'],
});
