import { rule } from '../rule.ts';

/** Deleted, not unknown: within 30 days it comes back with everything it had. */
export default rule({
  id: 'account-deleted',
  signals: [{ verdict: 'match', code: ['AADSTS500341'] }],
  title: 'Your account has been deleted',
  says: 'An admin can bring it back within 30 days, with its roles and settings.',
  fixes: [
    {
      id: 'restore',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin to restore it',
      steps: ['Sign in again when the admin has answered.'],
      theirSteps: [
        'Open **Users** > **Deleted users** in the Microsoft Entra admin center, select the name and **Restore user**.',
        'After 30 days it is gone: then create a new account and give it a role.',
      ],
      request: 'Could you restore my deleted account? It can be brought back for 30 days.',
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'restore-user'],
});
