import { unknownKeys } from '../data/codes/methods.ts';
import { rule } from '../rule.ts';

/** Windows Hello or a passkey was offered whose key the directory does not have. The password still works. */
export default rule({
  id: 'passkey-not-known',
  signals: [{ verdict: 'match', code: unknownKeys }],
  title: 'Your Windows Hello or passkey is not known for this account',
  says: 'The key on this device was never registered for the account, or was removed. The account itself is fine.',
  fixes: [
    {
      id: 'other-method',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in with the password, then set it up again',
      steps: [
        'On the sign-in page select **Sign-in options** or go back, and choose your password.',
        'Confirm the second step.',
        'Open your security info, remove the old passkey and add a new one.',
        'For Windows Hello, set up the PIN again in the Windows settings.',
      ],
      link: 'security-info',
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'an-hour',
      title: 'Does it come back? Ask the IT department',
      steps: ['IT checks whether the device is registered with your company and resets Windows Hello on it.'],
    },
  ],
  sources: ['entra-codes'],
});
