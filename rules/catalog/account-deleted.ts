import { passOnDetails } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Deleted, not unknown: within 30 days it comes back with everything it had. */
export default rule({
  id: 'account-deleted',
  signals: [{ verdict: 'match', code: ['AADSTS500341'] }],
  title: 'Your account has been deleted',
  says: 'It existed in the company’s tenant and was removed. For 30 days an admin can bring it back with its roles and settings.',
  fixes: [
    {
      id: 'restore',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin to restore it',
      steps: [
        passOnDetails,
        'The admin opens **Users** > **Deleted users** in the Microsoft Entra admin center, selects your name and **Restore user**.',
        'After 30 days it is gone: then the admin creates a new account and gives it a role.',
      ],
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'restore-user'],
});
