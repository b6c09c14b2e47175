import { windowsTickets } from '../data/codes/companies.ts';
import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Seamless single sign-on is not set up, or its Kerberos part fails, for the whole company or this computer. */
export default rule({
  id: 'seamless-sso-fault',
  signals: [
    {
      verdict: 'match',
      code: windowsTickets,
    },
  ],
  title: 'Automatic sign-in from your company’s network does not work',
  says: 'The part that passes your Windows sign-in on to Microsoft is not set up or failed. It is not about your account.',
  fixes: [
    {
      id: 'check-seamless-sso',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Tell the IT department',
      steps: [
        passOnDetails,
        'Say whether colleagues have it as well, and whether you were in the office or on VPN.',
        'IT checks that seamless single sign-on is enabled, that the computer’s clock is right, and the Kerberos tickets of the device.',
      ],
    },
    {
      id: 'use-password',
      who: ['you'],
      takes: 'a-minute',
      title: 'Meanwhile, sign in with your password',
      steps: [
        'Open a private window and go to Partner Center.',
        'Type your work address and your password instead of waiting for the automatic sign-in.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes', 'seamless-sso'],
});
