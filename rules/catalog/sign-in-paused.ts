import { paused } from '../data/codes/sessions.ts';
import { readLogs } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/**
 * Steps in between: nothing has failed. The observer does not read them in the middle of a sign-in; they come from
 * logs, tickets and pages that show one as an error.
 */
export default rule({
  id: 'sign-in-paused',
  signals: [{ verdict: 'match', code: paused }],
  title: 'The sign-in stopped half-way',
  says: 'Microsoft waited for an answer or passed you on. Mostly nothing failed.',
  fixes: [
    {
      id: 'go-through-to-the-end',
      who: ['you'],
      takes: 'minutes',
      title: 'Sign in again and answer what is asked',
      steps: [
        'Read each page that comes and answer it: confirm, agree or choose, if you trust it.',
        'If your phone asks for your place, allow it in the Authenticator app.',
        'Allow pop-ups, redirects and cookies for Microsoft’s sign-in pages.',
      ],
      link: 'partner-home',
    },
    {
      id: 'ask-it',
      who: ['it-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Does it stop at the same place each time? Ask the IT department',
      request: 'My sign-in stops at the same place each time ({code}). Could you look into it?',
      steps: ['Add after which page it stops.'],
      theirSteps: [readLogs],
    },
  ],
  sources: ['entra-codes'],
});
