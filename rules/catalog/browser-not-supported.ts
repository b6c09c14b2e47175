import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { otherBrowser } from '../data/codes/companies.ts';
import { rule } from '../rule.ts';

/** The policy can be met, but not in this browser: it does not show Microsoft which device it runs on. */
export default rule({
  id: 'browser-not-supported',
  signals: [
    { verdict: 'match', code: otherBrowser },
    { verdict: 'match', blockTitle: [16] },
    { verdict: 'possible', blockTitle: broadTitles },
  ],
  refine: (facts) => refineBlockPage('browser-not-supported', otherBrowser, facts),
  title: 'Your company asks for another browser',
  says: 'You are signed in, but this browser, or this private window, cannot prove which device it runs on.',
  fixes: [
    {
      id: 'use-edge',
      who: ['you'],
      takes: 'minutes',
      title: 'Open Partner Center in Microsoft Edge with your work account',
      steps: [
        'Open Microsoft Edge in a normal window, not a private one.',
        'Select the profile picture of the browser and sign in to Edge with your work account.',
        'Open Partner Center in that window.',
      ],
      link: 'partner-home',
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'a-day',
      title: 'Must it be another browser? Ask the IT department',
      steps: [
        'Ask which browsers the policy accepts on this device.',
        'On a phone, ask which app opens company pages there.',
      ],
    },
  ],
  sources: ['entra-codes', 'conditional-access', 'block-pages'],
});
