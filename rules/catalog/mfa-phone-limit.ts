import { tooManyCodes } from '../data/codes/methods.ts';
import { rule } from '../rule.ts';

/** Calls and text messages are limited; the app is not. */
export default rule({
  id: 'mfa-phone-limit',
  signals: [{ verdict: 'match', code: tooManyCodes }],
  title: 'Too many codes by phone for now',
  says: 'Microsoft limits how many calls and text messages are sent. The limit lifts by itself.',
  fixes: [
    {
      id: 'wait',
      who: ['nobody'],
      takes: 'minutes',
      title: 'Wait a few minutes, then try once',
      steps: [
        'Wait ten minutes without asking for another code.',
        'Sign in again and ask for one code only.',
      ],
    },
    {
      id: 'use-app',
      who: ['you'],
      takes: 'minutes',
      title: 'Or use the Authenticator app or a passkey',
      steps: [
        'On the page that asks for the code, choose another way to verify.',
        'Approve the request in the Authenticator app, type its code, or use a passkey.',
        'Microsoft ends its own calls and text messages in February 2027: register one of these before.',
      ],
    },
  ],
  sources: ['entra-codes', 'sms-retirement'],
});
