import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

const codes = ['AADSTS53002', 'AADSTS530021', 'AADSTS53005', 'AADSTS53009', 'AADSTS501292'];

/** Only apps on the company's list, or apps under its protection policy, may open it. */
export default rule({
  id: 'approved-app-required',
  signals: [
    { verdict: 'match', code: codes },
    { verdict: 'possible', blockTitle: broadTitles },
  ],
  refine: (facts) => refineBlockPage('approved-app-required', codes, facts),
  title: 'Your company allows only certain apps for this',
  says: 'You are signed in, but the app or browser you used is not on the list of your company’s policy.',
  fixes: [
    {
      id: 'ask-which-app',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask which app or browser is approved',
      steps: [
        'Ask your IT department which app opens Partner Center on this device. Often it is Microsoft Edge.',
        passOnDetails,
        'Does the policy ask for an “approved client app”? That grant ends in 2026: the admin adds “Require app protection policy” to it.',
      ],
    },
    {
      id: 'use-edge',
      who: ['you'],
      takes: 'minutes',
      title: 'Meanwhile, try Microsoft Edge with your work profile',
      steps: [
        'Open Microsoft Edge and sign in to the browser with your work account.',
        'Open Partner Center there; on a computer rather than a phone.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes', 'conditional-access', 'approved-app-ends', 'block-pages'],
});
