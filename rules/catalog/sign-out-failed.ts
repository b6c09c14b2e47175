import { signOut } from '../data/codes/links.ts';
import { clearCookies } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The person wanted to leave. What is left to do is to be sure that the sign-in has ended. */
export default rule({
  id: 'sign-out-failed',
  signals: [{ verdict: 'match', code: signOut }],
  title: 'Signing out did not work',
  says: 'You may still be signed in, in this browser only.',
  more: 'Microsoft could not tell which sign-in to end.',
  fixes: [
    {
      id: 'close-browser',
      who: ['you'],
      takes: 'a-minute',
      title: 'Close all windows of the browser',
      steps: [
        'Sign out once more, on Microsoft’s own page.',
        'Close every window of this browser, not only this tab. On a shared computer, sign out of Windows too.',
        'Open it again. If you are still signed in, select your picture and **Sign out** there.',
      ],
      link: 'sign-out-work',
    },
    { ...clearCookies, title: 'Still signed in? Clear the cookies of the two sites' },
  ],
  sources: ['entra-codes'],
});
