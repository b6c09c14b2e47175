import { tooManyCodes } from '../data/codes/methods.ts';
import { rule } from '../rule.ts';

/** Calls and text messages are limited; the app is not. */
export default rule({
  id: 'mfa-phone-limit',
  signals: [{ verdict: 'match', code: tooManyCodes }],
  title: 'Too many codes by phone for now',
  says: 'Microsoft limits calls and text messages. The limit lifts by itself.',
  fixes: [
    {
      id: 'wait',
      who: ['nobody'],
      takes: 'minutes',
      title: 'Wait a few minutes, then try once',
      steps: ['Until then, ask for no other code.', 'Then sign in again and ask for one code only.'],
      wait: 10,
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
