import { callDataProtection, letUsIn } from '../data/fixes-entra.ts';
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
  says: 'Only a Global admin can name another. If none is left, Microsoft can.',
  more: 'Microsoft checks first who you are. Afterwards, name at least two Global admins.',
  fixes: [
    {
      id: 'ask-other-global-admin',
      who: ['global-admin'],
      takes: 'minutes',
      title: 'Look for another Global admin first',
      unless: { globalAdmin: ['no'] },
      steps: [
        'In **Account settings** > **User management** filter by **Global admin** to see who has the role.',
      ],
      theirSteps: [
        'In **Account settings** > **User management** select the new person.',
        'Under **Manage your organization’s account as** choose **Global admin** and **Update**.',
        'Name at least two people, or keep an emergency account (“break glass”) with a passkey or certificate of its own.',
      ],
      request: 'Our Global admin is gone. Could you name a second one, so that we are not shut out?',
      link: 'user-management',
    },
    {
      id: 'request-elevation',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'None left, but somebody can sign in? Ask Azure support',
      unless: { globalAdmin: ['yes'] },
      steps: [
        'There, somebody with a work account of the company opens **Help + support** > **New support request** of the type **Technical**.',
        'Another admin can also ask in the Microsoft 365 admin center, under **Help & support**.',
        'Say who is to follow. Be ready to prove that the company and its domain are yours.',
      ],
      request: 'No Global admin of our company is left. Could you make the person named here the new one?',
      link: 'azure-support',
    },
    {
      id: 'call-data-protection',
      who: ['data-protection-team'],
      takes: 'days',
      title: 'Nobody can sign in? Call Microsoft 365 business support',
      when: { globalAdmin: ['no'] },
      steps: callDataProtection,
      request: letUsIn,
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
