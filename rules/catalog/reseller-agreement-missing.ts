import { rule } from '../rule.ts';

/** Seen by an indirect provider: it is the reseller's agreement that is missing, not the provider's. */
export default rule({
  id: 'reseller-agreement-missing',
  signals: [{ verdict: 'match', code: ['PC_900123'] }],
  title: 'The reseller has not accepted its Partner Agreement yet',
  says: 'Only a Global admin of that reseller can accept it.',
  fixes: [
    {
      id: 'ask-reseller',
      who: ['global-admin'],
      takes: 'a-day',
      title: 'Have the reseller’s Global admin accept it',
      request:
        'Could you accept the Microsoft Partner Agreement in Partner Center? Until then our order for you does not go through.',
      steps: [
        'Write to the reseller, not to your own admin.',
        'Once it is accepted, repeat what you wanted to do.',
      ],
      theirSteps: [
        'Sign in to Partner Center as Global admin of the reseller.',
        'Open **Account settings** > **Agreements** and accept the **Microsoft Partner Agreement**.',
      ],
      link: 'agreements',
    },
  ],
  sources: ['partner-api-codes'],
});
