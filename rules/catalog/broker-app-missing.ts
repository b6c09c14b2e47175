import { refineBlockPage } from '../data/block-pages.ts';
import { rule } from '../rule.ts';

const codes = ['AADSTS50127', 'AADSTS501271'];

/** On a phone, another app vouches for the device: Microsoft Authenticator or Company Portal. */
export default rule({
  id: 'broker-app-missing',
  signals: [
    { verdict: 'match', code: codes },
    { verdict: 'match', blockTitle: [19, 20] },
  ],
  refine: (facts) => refineBlockPage('broker-app-missing', codes, facts),
  title: 'An app is missing on this phone',
  says: 'Your company wants Microsoft Authenticator or Company Portal on it.',
  fixes: [
    {
      id: 'install-app',
      who: ['you'],
      takes: 'minutes',
      title: 'Install or update the app, then sign in again',
      steps: [
        'Install or update it from the phone’s own store: Microsoft Authenticator on iPhone or iPad, Company Portal on Android.',
        'Open it and sign in with your work account.',
        'Open Partner Center again. Or use your company computer instead.',
      ],
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'an-hour',
      title: 'Does it refuse the device? Ask the IT department',
      steps: ['Meanwhile, use your company computer.'],
      theirSteps: ['Check whether the phone may be registered, and lead the person through it.'],
      request: 'Could you tell me whether my phone may be registered with the company, and help me with it?',
    },
  ],
  sources: ['entra-codes', 'block-pages'],
});
