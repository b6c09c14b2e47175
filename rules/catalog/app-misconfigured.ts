import { rule } from '../rule.ts';

/** The registration of the application is incomplete, or nobody agreed to its permissions. Not for Partner Center itself. */
export default rule({
  id: 'app-misconfigured',
  signals: [{ verdict: 'match', code: ['AADSTS650056', 'AADSTS90008'] }],
  title: 'The application is not set up correctly',
  says: 'It lacks permissions, an admin’s consent or a valid certificate.',
  more: 'Your account is fine.',
  fixes: [
    {
      id: 'fix-registration',
      who: ['app-owner', 'application-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Tell whoever runs the application, and an admin',
      steps: ['In the message, name the application you came from.', 'Try again when they have answered.'],
      theirSteps: [
        'As owner of the application, check its ID, permissions and certificate.',
        'Then an admin agrees to the permissions for the company.',
      ],
      request: 'Microsoft says that the application is not set up right: {code}. Could you check it?',
    },
  ],
  sources: ['entra-codes'],
});
