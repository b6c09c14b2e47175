import { flagSignIn, flagWhenAsked, privateWindow, readLogs } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The directory answered "forbidden" while the sign-in was being completed. */
export default rule({
  id: 'directory-refused',
  signals: [{ verdict: 'match', code: ['AADSTS90093'] }],
  title: 'Your company refused a step of the sign-in',
  says: 'Your account may not do it, such as agreeing to an application.',
  fixes: [
    {
      id: 'ask-admin-with-details',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin, with the details of this page',
      steps: ['Sign in again when the admin has answered.', flagWhenAsked],
      theirSteps: [readLogs, 'Does the application wait for an agreement? Give it there.', ...flagSignIn],
      request: 'Could you look up this sign-in and see what my account may not do?',
      link: 'entra-users',
    },
    privateWindow,
  ],
  sources: ['entra-codes', 'sign-in-logs', 'flagged-sign-ins', 'sign-in-diagnostic'],
});
