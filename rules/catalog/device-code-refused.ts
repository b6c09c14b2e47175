import { deviceCode } from '../data/codes/sessions.ts';
import { rule } from '../rule.ts';

/** A code or a picture joins a sign-in on one device to another. It works once and for some minutes. */
export default rule({
  id: 'device-code-refused',
  signals: [{ verdict: 'match', code: deviceCode }],
  title: 'The code for the other device does not work',
  says: 'It was mistyped, used before, refused or came too late.',
  more: 'Such a code works once and for a few minutes.',
  fixes: [
    {
      id: 'new-device-code',
      who: ['you'],
      takes: 'a-minute',
      title: 'Get a new code and use it at once',
      steps: [
        'Start the sign-in again on the device or in the program that showed the code.',
        'Open the page that it names and type the new code. Only do this if you began the sign-in yourself.',
        'Sign in there with the account that the other device should use.',
      ],
    },
    {
      id: 'sign-in-there',
      who: ['you'],
      takes: 'minutes',
      title: 'Or sign in on that device itself',
      steps: ['If it has a browser, choose to sign in there with your address instead of a code.'],
    },
  ],
  sources: ['entra-codes'],
});
