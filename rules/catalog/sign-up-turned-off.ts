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
      title: 'Ask your Global admin to allow it, or to sign up for the company',
      steps: [
        'Say that you want to sign the company up for Partner Center.',
        'The Global admin allows sign-up by e-mail and ad-hoc subscriptions in the settings of the tenant.',
        'Or the Global admin starts the enrollment with an account that may.',
        'Start the enrollment again, or have yourself added in **User management**.',
      ],
      link: 'user-management',
    },
  ],
  sources: ['enrollment-trouble'],
});
