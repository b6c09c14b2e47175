import { rule } from '../rule.ts';

/** CSP partners sell in the regions they are enrolled for. */
export default rule({
  id: 'country-not-onboarded',
  signals: [
    { verdict: 'match', code: ['PC_2030'] },
    { verdict: 'match', phrase: ['country-not-onboarded'] },
  ],
  title: 'Your company cannot sell in this country yet',
  says: 'This partner account is not enrolled for the customer’s country or region.',
  more: 'It is not about your role.',
  fixes: [
    {
      id: 'check-regions',
      who: ['account-admin', 'global-admin'],
      takes: 'days',
      title: 'Ask which regions your company is enrolled for',
      steps: ['Does your company have an account for that region? Work in that account.'],
      theirSteps: [
        'Compare the customer’s country or region with that of the CSP enrollment in **Account settings**.',
        'As Global admin, enroll a company of yours there, or leave the sale to a partner who is enrolled.',
      ],
      request: 'Could you check for which countries or regions our company is enrolled in CSP?',
      link: 'programs',
    },
  ],
  sources: ['partner-api-codes'],
});
