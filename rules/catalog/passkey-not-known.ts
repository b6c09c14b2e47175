import { unknownKeys } from '../data/codes/methods.ts';
import { rule } from '../rule.ts';

/** Windows Hello or a passkey was offered whose key the directory does not have. The password still works. */
export default rule({
  id: 'passkey-not-known',
  signals: [{ verdict: 'match', code: unknownKeys }],
  title: 'This account does not know your passkey',
  says: 'The passkey or Windows Hello was never registered for it, or was removed.',
  fixes: [
    {
      id: 'other-method',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in with the password, then set it up again',
      steps: [
        'On the sign-in page select **Sign-in options** and choose your password.',
        'In your security info remove the old passkey and add a new one.',
        'For Windows Hello, set up the PIN again in the Windows settings.',
      ],
      link: 'security-info',
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'an-hour',
      title: 'Does it come back? Ask the IT department',
      request: 'Could you check whether my device is registered, and reset Windows Hello on it?',
      steps: ['Until then, sign in with your password.'],
      theirSteps: ['Check whether the device is registered with the company, and reset Windows Hello on it.'],
    },
  ],
  sources: ['entra-codes'],
});
