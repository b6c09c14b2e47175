import { broadTitles, refineBlockPage } from '../data/block-pages.ts';
import { readLogs } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

const codes = ['AADSTS530084'];

/** A policy binds the sign-in to the device, and this application cannot do that. */
export default rule({
  id: 'token-protection-block',
  signals: [
    { verdict: 'match', code: codes },
    { verdict: 'match', blockTitle: [14] },
    { verdict: 'possible', blockTitle: broadTitles },
  ],
  refine: (facts) => refineBlockPage('token-protection-block', codes, facts),
  title: 'A security policy does not accept this application',
  says: 'Your company binds sign-ins to the device; this application cannot.',
  fixes: [
    {
      id: 'ask-admin-with-details',
      who: ['conditional-access-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin which application to use',
      request:
        'A policy asks for token protection and refuses my application. Could you tell me which one I can use?',
      steps: ['Meanwhile, use Microsoft Edge with your work profile on your company device.'],
      theirSteps: [
        readLogs,
        'The entry shows which policy asks for token protection.',
        'Name an application that can do it.',
      ],
      link: 'entra-users',
    },
    {
      id: 'other-application',
      who: ['you'],
      takes: 'minutes',
      title: 'Meanwhile, try a normal browser window on your company device',
      steps: [
        'Open Microsoft Edge with your work profile.',
        'Open Partner Center there, not in an embedded window.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['block-pages', 'conditional-access'],
});
