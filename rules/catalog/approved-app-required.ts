import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
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
  says: 'You are in, but this app or browser is not on its list.',
  fixes: [
    {
      id: 'ask-which-app',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask which app or browser is approved',
      steps: [
        'Say in the message which device and browser you use.',
        'Often it is Microsoft Edge: try it meanwhile.',
      ],
      theirSteps: [
        'Tell the person which app opens Partner Center on this device.',
        'Does the policy ask for an “approved client app”? That grant ends in 2026: the admin adds “Require app protection policy” to it.',
      ],
      request:
        'Which app or browser may open Partner Center on my device? A policy of ours refused the one I used.',
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
