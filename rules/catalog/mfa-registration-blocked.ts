import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { passOnDetails } from '../data/fixes-entra.ts';
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
  says: 'Your company lets people do that only from some places or devices. This is not one of them.',
  fixes: [
    {
      id: 'allow-registration',
      who: ['authentication-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask an admin how to register',
      steps: [
        'Ask from which place or device registration works.',
        passOnDetails,
        'If you cannot get there, the admin creates a **Temporary Access Pass** for you: with it you register from where you are.',
      ],
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
