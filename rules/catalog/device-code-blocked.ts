import { deviceCodeBlocked } from '../data/codes/companies.ts';
import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Attackers use codes for other devices, so that many companies switch the way off. */
export default rule({
  id: 'device-code-blocked',
  signals: [{ verdict: 'match', code: deviceCodeBlocked }],
  title: 'Your company does not allow a code for another device',
  says: 'A policy stops sign-ins that are moved from one device to another. Your account and password are right.',
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
      steps: ['Say which device or program it is and why it needs the code.', passOnDetails],
    },
  ],
  sources: ['entra-codes', 'conditional-access'],
});
