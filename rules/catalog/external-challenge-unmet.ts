import { rule } from '../rule.ts';

/** The company sends the sign-in through one more page: another provider's second step, or terms to accept. */
export default rule({
  id: 'external-challenge-unmet',
  signals: [{ verdict: 'match', code: ['AADSTS50158', 'AADSTS1000000'] }],
  title: 'One more step outside Microsoft is missing',
  says: 'Your company asks for a step on another page, such as another provider’s confirmation or terms to accept, and it was not completed.',
  fixes: [
    {
      id: 'complete-step',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in again and complete that page',
      steps: [
        'Open Partner Center in a new window and sign in.',
        'Complete the page that comes after your password, and allow its pop-up or redirect.',
        'If the page never appears, allow pop-ups and switch off content blockers for it.',
      ],
      link: 'partner-home',
    },
    {
      id: 'check-provider',
      who: ['global-admin'],
      takes: 'a-day',
      title: 'Does it keep failing? Ask the Global admin',
      steps: [
        'The admin checks in the **Sign-in logs** which Conditional Access policy asks for the step, and whether the provider is reachable.',
        'For work in customer tenants the admin has to use Microsoft’s own multifactor authentication.',
      ],
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'mandatory-mfa'],
});
