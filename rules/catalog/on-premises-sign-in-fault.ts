import { agents } from '../data/codes/companies.ts';
import { passOnDetails, waitAndRetry } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The company checks passwords on its own servers, through agents, and these do not answer or cannot check. */
export default rule({
  id: 'on-premises-sign-in-fault',
  signals: [
    {
      verdict: 'match',
      code: agents,
    },
  ],
  title: 'Your company’s own servers could not check the password',
  says: 'Your company’s servers check it, and they did not answer or have a fault. Your password may well be right.',
  fixes: [
    {
      id: 'check-agents',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Tell the IT department at once: it may concern everybody',
      steps: [
        passOnDetails,
        'IT checks that the authentication agents are active, reach Active Directory and have the right time.',
        'If the agents are healthy, the Global admin opens a case with Microsoft and adds these details.',
      ],
    },
    {
      ...waitAndRetry,
      title: 'Or try again in a few minutes',
    },
  ],
  sources: ['entra-codes', 'pass-through'],
});
