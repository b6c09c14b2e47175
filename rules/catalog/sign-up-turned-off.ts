import { rule } from '../rule.ts';

/** The tenant does not let its people sign up for services by themselves. The article names the state, not the words. */
export default rule({
  id: 'sign-up-turned-off',
  signals: [{ verdict: 'possible', phrase: ['sign-up-turned-off'] }],
  title: 'Your company does not let people sign up by themselves',
  says: 'Your IT department turned off sign-up for Microsoft services. Your work account cannot start a new Partner Center account.',
  fixes: [
    {
      id: 'allow-sign-up',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Ask a Global admin to sign the company up',
      steps: [
        'Say that you want to sign the company up for Partner Center. Maybe it is signed up already.',
        'The Global admin starts the enrollment: the programs for partners need that role anyway.',
        'Then an admin adds you in **Account settings** > **User management**. Nobody has to open sign-up for the whole company.',
      ],
      link: 'user-management',
    },
  ],
  sources: ['enrollment-trouble', 'self-service-sign-up', 'permissions'],
});
