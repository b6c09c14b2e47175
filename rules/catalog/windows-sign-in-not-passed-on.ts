import { windowsAway } from '../data/codes/companies.ts';
import { privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Seamless single sign-on had no valid ticket from Windows. The password works all the same. */
export default rule({
  id: 'windows-sign-in-not-passed-on',
  signals: [{ verdict: 'match', code: windowsAway }],
  title: 'Windows could not sign you in by itself',
  says: 'You are away from the company’s network, or signed in long ago.',
  fixes: [
    {
      ...privateWindow,
      id: 'use-password',
      title: 'Sign in with your password',
      steps: [
        'Type your work address and your password.',
        'To have it work by itself again, connect to the company’s network or VPN, lock Windows and unlock it with your password.',
      ],
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'a-day',
      title: 'Does it happen every day? Ask the IT department',
      request:
        'Windows no longer signs me in to Microsoft by itself. Could you check seamless single sign-on?',
      steps: ['Until then, sign in with your password.'],
      theirSteps: ['Check the sign-in tickets of the computer and the settings of seamless single sign-on.'],
    },
  ],
  sources: ['entra-codes', 'seamless-sso'],
});
