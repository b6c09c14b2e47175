import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The registration of the application is incomplete, or nobody agreed to its permissions. Not for Partner Center itself. */
export default rule({
  id: 'app-misconfigured',
  signals: [{ verdict: 'match', code: ['AADSTS650056', 'AADSTS90008'] }],
  title: 'The application is not set up correctly',
  says: 'Your account is fine. At Microsoft the application lacks permissions, an admin’s consent or a valid certificate.',
  fixes: [
    {
      id: 'fix-registration',
      who: ['app-owner', 'application-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Tell whoever runs the application, and an admin',
      steps: [
        'Name the application you came from.',
        passOnDetails,
        'The owner of the application checks its ID, permissions and certificate.',
        'An admin agrees to the permissions for the company.',
      ],
    },
  ],
  sources: ['entra-codes'],
});
