import { rule } from '../rule.ts';

/** Seen by an indirect provider: it is the reseller's agreement that is missing, not the provider's. */
export default rule({
  id: 'reseller-agreement-missing',
  signals: [{ verdict: 'match', code: ['PC_900123'] }],
  title: 'The reseller has not accepted its Partner Agreement yet',
  says: 'The transaction names an indirect reseller whose agreement is missing. Only that company’s Global admin can accept it.',
  fixes: [
    {
      id: 'ask-reseller',
      who: ['global-admin'],
      takes: 'a-day',
      title: 'Have the reseller’s Global admin accept it',
      steps: [
        'Tell the reseller that its **Microsoft Partner Agreement** is waiting.',
        'The reseller’s Global admin signs in to Partner Center, opens **Account settings** > **Agreements** and accepts it.',
        'Then repeat what you wanted to do.',
      ],
      link: 'agreements',
    },
  ],
  sources: ['partner-api-codes'],
});
