import { mixedUp } from '../data/codes/sessions.ts';
import { clearCookies, privateWindow } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Several accounts are signed in at once and Entra took, or was handed, the wrong one. */
export default rule({
  id: 'accounts-mixed-up',
  signals: [
    {
      verdict: 'match',
      code: mixedUp,
    },
    {
      verdict: 'possible',
      concept: ['wrong-account', 'account-unknown', 'denied'],
      place: ['account-picker'],
    },
    { verdict: 'possible', unknownError: true, place: ['account-picker'] },
    { verdict: 'possible', topic: ['wrong-tenant'] },
  ],
  title: 'Another Microsoft account gets in the way',
  says: 'Several accounts are signed in, and the sign-in took the wrong one.',
  fixes: [
    privateWindow,
    {
      id: 'sign-out-everywhere',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign out of the other accounts',
      steps: [
        'Sign out of every Microsoft site that is open in this browser.',
        'Open Partner Center and select **Use another account** instead of a tile.',
        'To keep the accounts apart for good, use one browser profile for each.',
      ],
      link: 'partner-home',
    },
    clearCookies,
  ],
  sources: ['entra-codes', 'seamless-sso', 'switch-accounts'],
});
