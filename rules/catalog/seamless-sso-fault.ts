import { windowsTickets } from '../data/codes/companies.ts';
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
  title: 'Automatic sign-in from your network does not work',
  says: 'Passing your Windows sign-in on to Microsoft failed. Your account is fine.',
  fixes: [
    {
      id: 'check-seamless-sso',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Tell the IT department',
      request: 'Automatic sign-in from Windows fails with {code}. Could you check seamless single sign-on?',
      steps: ['Say whether colleagues have it as well, and whether you were in the office or on VPN.'],
      theirSteps: [
        'Check that seamless single sign-on is enabled and that the computer’s clock is right.',
        'Look at the Kerberos tickets of the device.',
      ],
    },
    {
      id: 'use-password',
      who: ['you'],
      takes: 'a-minute',
      title: 'Meanwhile, sign in with your password',
      act: 'private-window',
      steps: ['Type your work address and your password instead of waiting for the automatic sign-in.'],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes', 'seamless-sso'],
});
