import { rule } from '../rule.ts';

/** The account may sign in at certain hours only; that is set in Active Directory on the premises. */
export default rule({
  id: 'sign-in-hours',
  signals: [{ verdict: 'match', code: ['AADSTS80012'] }],
  title: 'Your account may not sign in at this time',
  says: 'Your company has set hours in which your account can sign in, and it is outside of them.',
  fixes: [
    {
      id: 'change-hours',
      who: ['it-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Ask the IT department about your sign-in hours',
      steps: [
        'Ask which hours are set for your account, and in which time zone.',
        'If you need others, IT changes the logon hours of your account in Active Directory.',
      ],
    },
    {
      id: 'wait',
      who: ['nobody'],
      takes: 'a-day',
      title: 'Or wait until your hours begin',
      steps: ['Sign in again within the permitted hours.'],
    },
  ],
  sources: ['entra-codes', 'pass-through'],
});
