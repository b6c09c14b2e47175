import { deviceCodeBlocked } from '../data/codes/companies.ts';
import { rule } from '../rule.ts';

/** Attackers use codes for other devices, so that many companies switch the way off. */
export default rule({
  id: 'device-code-blocked',
  signals: [{ verdict: 'match', code: deviceCodeBlocked }],
  title: 'A code for another device is not allowed',
  says: 'A policy of your company stops it. Your account and password are right.',
  fixes: [
    {
      id: 'sign-in-on-this-device',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in in a browser on your company device',
      steps: [
        'Open Partner Center in the browser of a device that your company manages.',
        'In a program, choose the sign-in that opens a browser, not the one with a code.',
      ],
      link: 'partner-home',
    },
    {
      id: 'ask-admin-with-details',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Is there no other way? Ask which one is allowed',
      steps: ['Say in the message which device or program it is and why it needs the code.'],
      request: 'My device or program signs in with a code. Could you tell me which other way is allowed?',
    },
  ],
  sources: ['entra-codes', 'conditional-access'],
});
