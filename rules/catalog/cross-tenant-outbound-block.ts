import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The person's own company does not let its accounts out to the other tenant. */
export default rule({
  id: 'cross-tenant-outbound-block',
  signals: [{ verdict: 'match', code: ['AADSTS500212', 'AADSTS1000104'] }],
  title: 'Your own company does not let its accounts into this tenant',
  says: 'The other company would take you as a guest, but the access settings of your own company stop it.',
  fixes: [
    {
      id: 'allow-outbound',
      who: ['security-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask an admin of your own company to allow it',
      steps: [
        'Name the company you want to reach.',
        passOnDetails,
        'The admin opens **Cross-tenant access settings** in the Microsoft Entra admin center and allows outbound access to that company, for you or your group alone.',
      ],
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'cross-tenant'],
});
