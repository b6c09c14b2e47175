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
  says: 'Your company asks for Microsoft Authenticator or Company Portal on the device before it lets you in.',
  fixes: [
    {
      id: 'install-app',
      who: ['you'],
      takes: 'minutes',
      title: 'Install or update the app, then sign in again',
      steps: [
        'On an iPhone or iPad install Microsoft Authenticator, on Android install Company Portal, from the device’s own store.',
        'If you have it already, update it.',
        'Open it and sign in with your work account.',
        'Open Partner Center again. Or use your company computer instead.',
      ],
    },
    {
      id: 'ask-it',
      who: ['it-admin'],
      takes: 'an-hour',
      title: 'Does it refuse the device? Ask the IT department',
      steps: [
        'Ask whether your phone may be registered with the company.',
        'IT helps you through the registration.',
      ],
    },
  ],
  sources: ['entra-codes', 'block-pages'],
});
