import { flagSignIn, passOnDetails, privateWindow, readLogs } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The directory answered "forbidden" while the sign-in was being completed. */
export default rule({
  id: 'directory-refused',
  signals: [{ verdict: 'match', code: ['AADSTS90093'] }],
  title: 'Your company’s directory refused a step of the sign-in',
  says: 'The sign-in asked for something that your account may not do, such as agreeing to an application.',
  fixes: [
    {
      id: 'ask-admin-with-details',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin, with the details of this page',
      steps: [
        passOnDetails,
        readLogs,
        ...flagSignIn,
        'If the application waits for an agreement, the admin gives it there.',
      ],
      link: 'entra-users',
    },
    privateWindow,
  ],
  sources: ['entra-codes', 'sign-in-logs', 'flagged-sign-ins', 'sign-in-diagnostic'],
});
