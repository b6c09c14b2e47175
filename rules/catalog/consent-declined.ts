import { consentDeclined } from '../data/codes/applications.ts';
import { startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** "Cancel" on the page "Permissions requested". */
export default rule({
  id: 'consent-declined',
  signals: [{ verdict: 'match', code: consentDeclined }],
  title: 'The permissions were not accepted',
  says: 'The application asked for them and the answer was no. You can answer again.',
  fixes: [
    {
      ...startAgain,
      id: 'accept-permissions',
      title: 'Sign in again and accept, if you trust the application',
      steps: [
        'Open Partner Center, or the application you came from, again.',
        'Check the name of the application and of its publisher on the page **Permissions requested**.',
        'Select **Accept**.',
      ],
    },
    {
      id: 'ask-admin',
      who: ['application-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Not sure about it? Ask an admin',
      steps: ['In the message, name the application, as the page shows it.'],
      theirSteps: ['Look at the name of the application and of its publisher, then say whether to accept.'],
      request: 'This application asks me for permissions. Could you tell me whether to accept them?',
    },
  ],
  sources: ['entra-codes', 'admin-consent'],
});
