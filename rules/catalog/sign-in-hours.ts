import { rule } from '../rule.ts';

/** The account may sign in at certain hours only; that is set in Active Directory on the premises. */
export default rule({
  id: 'sign-in-hours',
  signals: [{ verdict: 'match', code: ['AADSTS80012'] }],
  title: 'Your account may not sign in at this time',
  says: 'Your company has set hours for it; now is outside of them.',
  fixes: [
    {
      id: 'change-hours',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department about your sign-in hours',
      request: 'Could you tell me which sign-in hours are set for my account, or change them?',
      steps: ['Until then, sign in within the permitted hours.'],
      theirSteps: ['The logon hours of the account are set in Active Directory. Mind the time zone.'],
    },
    {
      id: 'wait',
      who: ['nobody'],
      takes: 'a-day',
      title: 'Or wait until your hours begin',
      // Only the company knows when that is.
      act: 'open',
      steps: ['Sign in again within the permitted hours.'],
      link: 'partner-home',
    },
  ],
  sources: ['entra-codes', 'pass-through'],
});
