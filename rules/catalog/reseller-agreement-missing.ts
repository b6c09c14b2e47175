import { rule } from '../rule.ts';

/** Seen by an indirect provider: it is the reseller's agreement that is missing, not the provider's. */
export default rule({
  id: 'reseller-agreement-missing',
  signals: [{ verdict: 'match', code: ['PC_900123'] }],
  title: 'The indirect reseller has not accepted the Microsoft Partner Agreement',
  says: 'The transaction names a reseller that has not accepted the agreement yet. Only that company’s Global admin can.',
  fixes: [
    {
      id: 'ask-reseller',
      who: ['global-admin'],
      takes: 'a-day',
      title: 'Have the reseller’s Global admin accept it',
      steps: [
        'Tell the reseller that its **Microsoft Partner Agreement** is waiting.',
        'The reseller’s Global admin signs in to Partner Center, opens **Account settings** > **Agreements** and accepts it.',
        'Repeat the transaction afterwards.',
      ],
      link: 'agreements',
    },
  ],
  sources: ['partner-api-codes'],
});
