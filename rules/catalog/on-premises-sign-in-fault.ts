import { agents } from '../data/codes/companies.ts';
import { waitAndRetry } from '../data/fixes-entra.ts';
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
  title: 'Your company’s servers could not check the password',
  says: 'They did not answer or have a fault; your password may be right.',
  fixes: [
    {
      id: 'check-agents',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Tell the IT department at once: it may concern everybody',
      request: 'Sign-in fails with {code}, perhaps for everybody. Could you check the authentication agents?',
      steps: ['Ask a colleague whether it is the same there, and tell IT.'],
      theirSteps: [
        'Check that the authentication agents are active, reach Active Directory and have the right time.',
        'Are the agents healthy? Open a case with Microsoft and add these details.',
      ],
    },
    {
      ...waitAndRetry,
      title: 'Or try again in a few minutes',
    },
  ],
  sources: ['entra-codes', 'pass-through'],
});
