import { cookies } from '../data/codes/sessions.ts';
import { clearCookies, signInAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/**
 * A silent sign-in found nobody signed in, or could not read the cookie. The plain sign-in page carries the same
 * number without anything being wrong.
 */
export default rule({
  id: 'session-cookie-missing',
  signals: [{ verdict: 'match', code: cookies }],
  refine: ({ now }) => (now?.page === 'entra-sign-in' ? { verdict: 'no' } : {}),
  title: 'Microsoft cannot see that you are signed in',
  says: 'You are signed out, or the browser blocks the cookies of the sign-in.',
  fixes: [
    signInAgain,
    {
      id: 'allow-cookies',
      who: ['you'],
      takes: 'minutes',
      title: 'Does it come back? Allow the cookies',
      steps: [
        'Open the cookie settings of your browser and allow third-party cookies for login.microsoftonline.com and partner.microsoft.com.',
        'Switch off content blockers and strict tracking prevention for these sites.',
        'Open Partner Center and sign in.',
      ],
    },
    clearCookies,
  ],
  sources: ['entra-codes'],
});
