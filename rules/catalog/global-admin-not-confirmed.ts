import { rule } from '../rule.ts';

/** Collaborate, hosted in Partner Center, is joined by a Global admin. */
export default rule({
  id: 'global-admin-not-confirmed',
  signals: [{ verdict: 'match', phrase: ['global-admin-not-confirmed'] }],
  title: 'This registration needs a Global admin',
  says: 'Collaborate does not see your account as Global admin of your company.',
  fixes: [
    {
      id: 'ask-global-admin',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Have a Global admin of your company register',
      steps: ['Find out who is Global admin: your IT department knows.', 'Afterwards, open the page again.'],
      theirSteps: ['Sign in with the work account and register the company.'],
      request:
        'Could you register our company for Collaborate with your work account? It takes a Global admin.',
    },
    {
      id: 'use-personal-account',
      who: ['you'],
      takes: 'minutes',
      title: 'No company behind it? Use your personal account',
      act: 'private-window',
      steps: ['In the private window sign in with your personal Microsoft account.'],
      link: 'partner-home',
    },
  ],
  sources: ['collaborate'],
});
