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
  says: 'It came too late or does not fit; other ways still work.',
  fixes: [
    {
      id: 'use-key-again',
      who: ['you'],
      takes: 'minutes',
      title: 'Start again, or sign in another way',
      steps: [
        'Use the passkey again, without waiting. If it offers several accounts, choose your work account.',
        'Refused again? Select **Sign-in options** and use your password or the Authenticator app.',
        'Then open your security info, remove that passkey and add it anew.',
      ],
      link: 'partner-home',
    },
    {
      id: 'ask-it',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Is it Windows Hello, each time? Ask the IT department',
      request: 'Could you check whether my device is registered, and reset Windows Hello on it?',
      steps: ['Until then, sign in with your password.'],
      theirSteps: ['Check whether the device is registered with the company, and reset Windows Hello on it.'],
    },
  ],
  sources: ['entra-codes'],
});
