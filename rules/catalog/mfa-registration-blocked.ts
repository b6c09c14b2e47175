import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { rule } from '../rule.ts';

const codes = ['AADSTS53010', 'AADSTS54010', 'AADSTS550024'];

/** The company lets people register a second step only from its network or a managed device. */
export default rule({
  id: 'mfa-registration-blocked',
  signals: [
    { verdict: 'match', code: codes },
    { verdict: 'possible', blockTitle: broadTitles },
  ],
  refine: (facts) => refineBlockPage('mfa-registration-blocked', codes, facts),
  title: 'You cannot set up the second step from here',
  says: 'Your company allows it only from some places or devices.',
  fixes: [
    {
      id: 'allow-registration',
      who: ['authentication-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask an admin how to register',
      steps: ['With a Temporary Access Pass you register from where you are.'],
      theirSteps: [
        'Say from which place or device registration works.',
        'Or create a **Temporary Access Pass** for the person, under **Authentication methods**.',
      ],
      request:
        'Could you tell me from where I can set up my second step, or give me a Temporary Access Pass?',
      link: 'entra-users',
    },
    {
      id: 'go-to-trusted-place',
      who: ['you'],
      takes: 'an-hour',
      title: 'Or register from the company’s network',
      steps: [
        'Go to the office, or connect to the company’s VPN, with a device the company manages.',
        'Open your security info and add a passkey or an app.',
        'Then open Partner Center from wherever you are.',
      ],
      link: 'security-info',
    },
  ],
  sources: ['entra-codes', 'temporary-pass', 'block-pages'],
});
