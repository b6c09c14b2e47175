import { rule } from '../rule.ts';

/** Collaborate, hosted in Partner Center, is joined by a Global admin. */
export default rule({
  id: 'global-admin-not-confirmed',
  signals: [{ verdict: 'match', phrase: ['global-admin-not-confirmed'] }],
  title: 'This registration needs a Global admin',
  says: 'Collaborate could not see that your account is Global admin of your company.',
  fixes: [
    {
      id: 'ask-global-admin',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Have a Global admin of your company register',
      steps: [
        'Find out who is Global admin: your IT department knows.',
        'The Global admin signs in with the work account and registers the company.',
      ],
    },
    {
      id: 'use-personal-account',
      who: ['you'],
      takes: 'minutes',
      title: 'No company behind it? Use your personal account',
      steps: ['Sign out, then sign in again with your personal Microsoft account.'],
    },
  ],
  sources: ['collaborate'],
});
