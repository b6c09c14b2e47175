import { callDataProtection, keepSecondAdmin } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/**
 * The company lost its Global admin. Partner support no longer names one: that is for Azure or Microsoft 365 support. Takeover
 * happens in Entra, and works only for a directory that nobody manages.
 */
export default rule({
  id: 'global-admin-gone',
  signals: [
    { verdict: 'match', answer: { situation: ['admin-left'] } },
    { verdict: 'possible', topic: ['admin-gone'] },
  ],
  asks: ['globalAdmin'],
  title: 'Your Global admin is no longer there',
  says: 'In a company only a Global admin can name another one. If none is left, Microsoft can, after checking who you are.',
  fixes: [
    {
      id: 'ask-other-global-admin',
      who: ['global-admin'],
      takes: 'minutes',
      title: 'Look for another Global admin first',
      unless: { globalAdmin: ['no'] },
      steps: [
        'In **Account settings** > **User management** filter by **Global admin** to see who has the role.',
        'The Global admin selects the new person, then under **Manage your organization’s account as** chooses **Global admin** and **Update**.',
        'Name at least two people, or keep an emergency account (“break glass”) with a passkey or certificate of its own.',
      ],
      link: 'user-management',
    },
    {
      id: 'request-elevation',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'None left, but somebody can sign in? Ask Azure support',
      unless: { globalAdmin: ['yes'] },
      steps: [
        'Somebody with a work account of the company signs in to the Azure portal and opens **Help + support**.',
        'Create a **New support request** of the type **Technical**. Say that no Global admin is left, and who is to follow.',
        'Another admin can also ask in the Microsoft 365 admin center, under **Help & support**.',
        'Be ready to prove who you are and that the company and its domain are yours.',
        keepSecondAdmin,
      ],
      link: 'azure-support',
    },
    {
      id: 'call-data-protection',
      who: ['data-protection-team'],
      takes: 'days',
      title: 'Nobody can sign in? Call Microsoft 365 business support',
      when: { globalAdmin: ['no'] },
      steps: callDataProtection,
      link: 'admin-support',
    },
    {
      id: 'take-over-tenant',
      who: ['you', 'it-admin'],
      takes: 'a-day',
      title: 'Nobody ever managed the tenant: take it over',
      when: { globalAdmin: ['no'] },
      steps: [
        'This is only for a tenant that never had an admin. In any other the domain alone does not prove enough.',
        'Whoever runs the DNS of your domain adds the record that proves the domain is yours.',
        'You become Global admin of the tenant, and with it of Partner Center. Then name a second one.',
      ],
      link: 'admin-takeover',
    },
  ],
  sources: [
    'no-admin',
    'reset-my-password',
    'global-admin',
    'admin-takeover',
    'unable-to-sign-in',
    'support-numbers',
    'lockout-answers',
    'emergency-access',
  ],
});
