import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
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
  title: 'The other company does not let outside accounts in',
  says: 'Settings of its tenant stop people or devices of your company.',
  fixes: [
    {
      id: 'allow-inbound',
      who: ['security-admin', 'customer-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the admin of the company you want to enter',
      steps: [
        'For a partner’s own tenant ask its Security admin; for a customer’s tenant ask the customer’s admin.',
        'In the message, name your company and your group.',
      ],
      theirSteps: [
        'Open **Cross-tenant access settings** in the Microsoft Entra admin center.',
        'Allow inbound access from this company, for one group alone.',
        'Does the policy ask for a compliant device? Trust the device claims of that company there as well.',
      ],
      request:
        'Could you allow inbound access from my company in your cross-tenant access settings, for my group alone?',
    },
    {
      id: 'use-member-account',
      who: ['you'],
      takes: 'a-minute',
      title: 'Use an account of that company, if you have one',
      act: 'private-window',
      steps: ['In the private window sign in with the account that this company gave you.'],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes', 'cross-tenant', 'block-pages'],
});
