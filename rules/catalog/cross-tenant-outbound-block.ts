import { rule } from '../rule.ts';

/** The person's own company does not let its accounts out to the other tenant. */
export default rule({
  id: 'cross-tenant-outbound-block',
  signals: [{ verdict: 'match', code: ['AADSTS500212', 'AADSTS1000104'] }],
  title: 'Your company does not let you into this tenant',
  says: 'The other company would let you in; your own stops it.',
  fixes: [
    {
      id: 'allow-outbound',
      who: ['security-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask an admin of your own company to allow it',
      steps: [
        'In the message, name the company you want to reach.',
        'Sign in again when the admin has answered.',
      ],
      theirSteps: [
        'Open **Cross-tenant access settings** in the Microsoft Entra admin center.',
        'Allow outbound access to that company, for this person or one group alone.',
      ],
      request:
        'Could you allow outbound access to that company in our cross-tenant access settings, for me alone?',
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'cross-tenant'],
});
