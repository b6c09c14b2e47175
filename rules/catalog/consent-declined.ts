import { consentDeclined } from '../data/codes/applications.ts';
import { passOnDetails, startAgain } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** "Cancel" on the page "Permissions requested". */
export default rule({
  id: 'consent-declined',
  signals: [{ verdict: 'match', code: consentDeclined }],
  title: 'The permissions were not accepted',
  says: 'The application asked for permissions and the answer was no, so it could not sign you in. You can answer again.',
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
      steps: ['Send the admin the name of the application.', passOnDetails],
    },
  ],
  sources: ['entra-codes', 'admin-consent'],
});
