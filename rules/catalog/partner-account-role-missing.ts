import { checkMyAccess, roleGiven, roleJustGiven, waitForRole } from '../data/fixes-access.ts';
import { switchAccount } from '../data/fixes-account.ts';
import { rule } from '../rule.ts';

/**
 * The full sentence names the Global admin: guests, and members without a role, on an AI Cloud Partner Program account.
 * The bare "Access denied" can mean another area and other people: see workspace-access-denied.
 */
export default rule({
  id: 'partner-account-role-missing',
  signals: [{ verdict: 'match', phrase: ['access-denied-ask-global-admin'] }],
  title: 'Your account has no role in this partner account',
  says: 'You are signed in, perhaps as a guest, but have no role for the AI Cloud Partner Program yet. An admin gives it.',
  fixes: [
    {
      id: 'ask-global-admin',
      who: ['account-admin', 'user-management-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin for a role',
      unless: roleGiven,
      steps: [
        'Ask for **AI Cloud Partner admin**. If you are a guest, say so: a guest needs this one here.',
        'The admin opens **Account settings** > **User management**, selects your name and assigns the role.',
        'Wait up to an hour, then sign out and in again.',
      ],
    },
    { ...switchAccount, unless: roleJustGiven },
    { ...checkMyAccess, unless: roleJustGiven },
    waitForRole,
  ],
  sources: ['permissions', 'permissions-faq', 'unable-to-sign-in'],
});
