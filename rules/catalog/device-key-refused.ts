import { deviceKeys } from '../data/codes/companies.ts';
import { rule } from '../rule.ts';

/** Windows and the sign-in apps keep a sign-in of the device; damaged or outdated it has to be made anew. */
export default rule({
  id: 'device-key-refused',
  signals: [{ verdict: 'match', code: deviceKeys }],
  title: 'This device’s saved sign-in is not accepted',
  says: 'Windows or the sign-in app keeps a key that no longer holds.',
  more: 'Your account is fine.',
  fixes: [
    {
      id: 'renew-device-sign-in',
      who: ['you'],
      takes: 'minutes',
      title: 'Have the device sign in afresh',
      steps: [
        'Lock the device and unlock it with your password, with a connection to the internet.',
        'Restart it if that does not help, then open Partner Center.',
        'On a phone, sign out of the Authenticator or Company Portal app and in again.',
      ],
    },
    {
      id: 'register-again',
      who: ['it-admin'],
      takes: 'an-hour',
      title: 'Does it stay? Ask the IT department',
      steps: ['Meanwhile, use another device.'],
      theirSteps: ['Look at the registration of the device and have it registered again.'],
      request: 'Could you have my device registered again? Its sign-in is not accepted any more.',
    },
  ],
  sources: ['entra-codes'],
});
