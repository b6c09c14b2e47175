import { rule } from '../rule.ts';

/** The tenant does not let its people sign up for services by themselves. The article names the state, not the words. */
export default rule({
  id: 'sign-up-turned-off',
  signals: [{ verdict: 'possible', phrase: ['sign-up-turned-off'] }],
  title: 'Your company lets nobody sign up alone',
  says: 'Your work account cannot start a new Partner Center account.',
  more: 'Your IT department turned off sign-up for Microsoft services.',
  fixes: [
    {
      id: 'allow-sign-up',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Ask a Global admin to sign the company up',
      request: 'Could you sign our company up for Partner Center, or add me if it is there already?',
      steps: ['Nobody has to open sign-up for the whole company.'],
      theirSteps: [
        'Start the enrollment: the programs for partners need a Global admin anyway.',
        'Then add this person in **Account settings** > **User management**.',
      ],
      link: 'user-management',
    },
  ],
  sources: ['enrollment-trouble', 'self-service-sign-up', 'permissions'],
});
