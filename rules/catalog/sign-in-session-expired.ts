import { ended } from '../data/codes/sessions.ts';
import { privateWindow, signInAgain } from '../data/fixes-entra.ts';
import { partnerCenterPages, signInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The stored sign-in no longer counts: changed password, a policy on how often to sign in, or simply its age. */
export default rule({
  id: 'sign-in-session-expired',
  signals: [
    {
      verdict: 'match',
      code: ended,
    },
    { verdict: 'possible', concept: ['expired'], page: [...signInPages, ...partnerCenterPages] },
  ],
  title: 'Your earlier sign-in no longer counts',
  says: 'It ran out, or a new password or a company rule ended it.',
  fixes: [
    signInAgain,
    {
      ...privateWindow,
      title: 'Does it come back at once? Use a private window',
    },
    {
      id: 'app-signs-in-again',
      who: ['app-owner'],
      takes: 'an-hour',
      title: 'Did a script or a connected application show this?',
      request: 'Could you sign in once by hand, so that your application gets a new token?',
      steps: ['You run it yourself? Sign in with it once by hand.'],
      theirSteps: ['Sign in once by hand and store the new token.'],
    },
  ],
  sources: ['entra-codes'],
});
