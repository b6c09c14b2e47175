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
  says: 'This browser, or a private window, cannot show which device it is on.',
  more: 'You are signed in; only the browser is refused.',
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
      steps: ['Say in the message why it must be another browser.'],
      theirSteps: [
        'Say which browsers the policy accepts on this device, and on a phone which app opens company pages.',
      ],
      request: 'Which browsers and apps does our policy accept on my device? I have to use another one.',
    },
  ],
  sources: ['entra-codes', 'conditional-access', 'block-pages'],
});
