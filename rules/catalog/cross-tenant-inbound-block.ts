import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

const codes = ['AADSTS500213', 'AADSTS530004'];

/** The tenant that is visited refuses people from outside, or does not trust their devices. */
export default rule({
  id: 'cross-tenant-inbound-block',
  signals: [
    { verdict: 'match', code: codes },
    { verdict: 'possible', blockTitle: broadTitles },
  ],
  refine: (facts) => refineBlockPage('cross-tenant-inbound-block', codes, facts),
  title: 'The other company does not let accounts from outside in',
  says: 'You come from another company. The tenant you want to enter has settings that stop people, or devices, from there.',
  fixes: [
    {
      id: 'allow-inbound',
      who: ['security-admin', 'customer-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the admin of the company you want to enter',
      steps: [
        'For a partner’s own tenant ask its Security admin; for a customer’s tenant ask the customer’s admin.',
        passOnDetails,
        'The admin opens **Cross-tenant access settings** in the Microsoft Entra admin center and allows inbound access from your company, for your group alone.',
        'If the policy asks for a compliant device, the admin trusts your company’s device claims there as well.',
      ],
    },
    {
      id: 'use-member-account',
      who: ['you'],
      takes: 'a-minute',
      title: 'Use an account of that company, if you have one',
      steps: ['Open a private window.', 'Sign in with the account that this company gave you.'],
    },
  ],
  sources: ['entra-codes', 'cross-tenant', 'block-pages'],
});
