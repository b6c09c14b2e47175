import { callDataProtection } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/**
 * The company lost its Global admin. The page "Become a Global admin" that Partner Center had is gone; takeover now
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
      title: 'Ask another Global admin',
      when: { globalAdmin: ['yes'] },
      steps: [
        'In **Account settings** > **User management** filter by **Global admin** to see who has the role.',
        'The Global admin selects the new person, then under **Manage your organization’s account as** chooses **Global admin** and **Update**.',
        'Name at least two people, or keep an emergency account (“break glass”), so that this does not happen again.',
      ],
      link: 'user-management',
    },
    {
      id: 'request-elevation',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Ask Microsoft to make one of you Global admin',
      steps: [
        'Open partner support: it works without signing in.',
        'Say that your Global admin has left and who is to follow.',
        'Be ready to prove your identity and to give details of your company.',
        'The agent can have a user raised to Global admin. Then name a second one, or keep an emergency account.',
      ],
      link: 'partner-support',
    },
    {
      id: 'take-over-tenant',
      who: ['you', 'it-admin'],
      takes: 'a-day',
      title: 'Nobody ever managed the tenant: take it over',
      when: { globalAdmin: ['no'] },
      steps: [
        'Read how an unmanaged tenant is taken over in Microsoft Entra. It needs no other admin.',
        'Whoever runs the DNS of your domain adds the record that proves the domain is yours.',
        'You become Global admin of the tenant, and with it of Partner Center. Then name a second one.',
      ],
      link: 'admin-takeover',
    },
    {
      id: 'call-data-protection',
      who: ['data-protection-team'],
      takes: 'days',
      title: 'The only Global admin is shut out: call the Data Protection team',
      when: { globalAdmin: ['no'] },
      steps: callDataProtection,
      link: 'admin-support',
    },
  ],
  sources: ['reset-my-password', 'sign-in-issues', 'global-admin', 'no-admin', 'lockout-answers'],
});
