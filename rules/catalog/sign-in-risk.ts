import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { noAdminLeft, readLogs } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

const codes = ['AADSTS53011', 'AADSTS53004', 'AADSTS500532'];

/** Microsoft rates the account or the sign-in as risky; only an admin of the person's own tenant can clear that. */
export default rule({
  id: 'sign-in-risk',
  signals: [
    { verdict: 'match', code: codes },
    { verdict: 'match', blockTitle: [1, 7] },
    { verdict: 'possible', blockTitle: broadTitles },
  ],
  refine: (facts) => refineBlockPage('sign-in-risk', codes, facts),
  asks: ['globalAdmin'],
  title: 'Microsoft saw something unusual and stopped the sign-in',
  says: 'A new place, a new device or a leaked password, perhaps.',
  more: 'The admin of your own company can check and clear it.',
  fixes: [
    {
      id: 'clear-risk',
      who: ['security-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin of your company to check the risk',
      unless: { globalAdmin: ['no'] },
      request:
        'Microsoft stopped my sign-in as risky. Could you check what was detected and, if it was me, clear it?',
      steps: ['Say where you are and which device you use, so that the admin can tell you from an attacker.'],
      theirSteps: [
        'Check by phone or in person who is asking.',
        readLogs,
        'Open **Risky users** in the Microsoft Entra admin center and look at what was detected.',
        'If somebody else was in, reset the password. If it was this person, select **Dismiss user risk**.',
      ],
      link: 'entra-users',
    },
    {
      id: 'familiar-place',
      who: ['you'],
      takes: 'minutes',
      title: 'Try from a familiar place and device',
      steps: [
        'Leave VPNs and foreign networks, and use the computer you always use.',
        'Sign in there. If you may reset your own password, do it first: a new password often clears the risk.',
      ],
      link: 'password-reset',
    },
    noAdminLeft,
  ],
  sources: ['entra-codes', 'risk', 'block-pages', 'sign-in-logs'],
});
