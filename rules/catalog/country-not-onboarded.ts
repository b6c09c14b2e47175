import { rule } from '../rule.ts';

/** CSP partners sell in the regions they are enrolled for. */
export default rule({
  id: 'country-not-onboarded',
  signals: [
    { verdict: 'match', code: ['PC_2030'] },
    { verdict: 'match', phrase: ['country-not-onboarded'] },
  ],
  title: 'Your company cannot sell in this country or region yet',
  says: 'The customer is in a country or region for which this partner account is not enrolled. It is not about your role.',
  fixes: [
    {
      id: 'check-regions',
      who: ['account-admin', 'global-admin'],
      takes: 'days',
      title: 'Ask which regions your company is enrolled for',
      steps: [
        'Compare the customer’s country or region with the one of your CSP enrollment in **Account settings**.',
        'If your company has an account for that region, work in that account.',
        'Otherwise the Global admin enrolls a company of yours there, or leaves the sale to a partner who is.',
      ],
      link: 'programs',
    },
  ],
  sources: ['partner-api-codes'],
});
