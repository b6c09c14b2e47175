import { refusedKeys } from '../data/codes/methods.ts';
import { signInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The key is registered, but its answer did not hold. passkey-not-known is for keys that the directory lacks. */
export default rule({
  id: 'passkey-refused',
  signals: [
    { verdict: 'match', code: refusedKeys },
    {
      verdict: 'possible',
      concept: ['method-refused', 'verification-refused', 'denied', 'fault'],
      place: ['passkey'],
      page: signInPages,
    },
    { verdict: 'possible', unknownError: true, place: ['passkey'] },
  ],
  title: 'Your passkey or Windows Hello was not accepted',
  says: 'Its answer came too late, from another page or from another key. Your account is fine, and other ways still work.',
  fixes: [
    {
      id: 'use-key-again',
      who: ['you'],
      takes: 'minutes',
      title: 'Start again, or sign in another way',
      steps: [
        'Close this tab and open Partner Center from its own address.',
        'Use the passkey again, without waiting. If it offers several accounts, choose your work account.',
        'Refused again? Select **Sign-in options** and use your password or the Authenticator app.',
        'Then open your security info, remove that passkey and add it anew.',
      ],
      link: 'security-info',
    },
    {
      id: 'ask-it',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Is it Windows Hello, each time? Ask the IT department',
      steps: ['IT resets Windows Hello on the device and looks whether the device is still registered.'],
    },
  ],
  sources: ['entra-codes'],
});
