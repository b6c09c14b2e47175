import { noAdminLeft, resetMethods, signInAgain } from '../data/fixes-entra.ts';
import { workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The session has no second factor, and what was opened demands one: in Partner Center every page does since September 2025. */
export default rule({
  id: 'mfa-required',
  signals: [
    { verdict: 'match', code: ['AADSTS50076'] },
    { verdict: 'possible', concept: ['mfa-needed'], page: workSignInPages },
  ],
  asks: ['globalAdmin'],
  title: 'A second step of sign-in is required',
  says: 'You came in with a password alone; Partner Center asks for more.',
  more: 'Since September 2025 every page of Partner Center asks for a second step.',
  fixes: [
    {
      ...signInAgain,
      title: 'Sign in again and confirm the second step',
      // The session without a second step is in the way.
      act: 'private-window',
      steps: [
        'In the private window type your work address.',
        'When you are asked, approve the request in the Authenticator app or type the code.',
        'If you see **More information required**, select **Next** and set up a method.',
      ],
    },
    {
      id: 'set-up-method',
      who: ['you'],
      takes: 'minutes',
      title: 'No second step offered? Add a method first',
      steps: [
        'Add a passkey or the Microsoft Authenticator app. Microsoft ends its own text messages and calls in February 2027.',
        'Sign out, then open Partner Center again.',
      ],
      link: 'security-info',
    },
    resetMethods,
    {
      id: 'app-renews-consent',
      who: ['app-owner'],
      takes: 'an-hour',
      title: 'Did a script or a connected application show this?',
      request:
        'Could you sign in once with multifactor authentication, so that your application gets a new token?',
      steps: ['You run it yourself? Sign in with it once by hand and confirm the second step.'],
      theirSteps: [
        'The stored sign-in was made without the second step.',
        'Sign in once by hand with multifactor authentication and store the new token.',
      ],
    },
    noAdminLeft,
  ],
  sources: [
    'entra-codes',
    'mandatory-mfa',
    'mfa-every-page',
    'sms-retirement',
    'manage-mfa',
    'unable-to-sign-in',
    'support-numbers',
    'lockout-answers',
  ],
});
