import { checkMyAccess, roleGiven, roleJustGiven, waitForRole } from '../data/fixes-access.ts';
import { switchAccount } from '../data/fixes-account.ts';
import { afterNewRole, assignRole } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/**
 * The full sentence names the Global admin: guests, and members without a role, on an AI Cloud Partner Program account.
 * The bare "Access denied" can mean another area and other people: see workspace-access-denied.
 */
export default rule({
  id: 'partner-account-role-missing',
  signals: [{ verdict: 'match', phrase: ['access-denied-ask-global-admin'] }],
  title: 'Your account has no role in this partner account',
  says: 'You are in, perhaps as a guest. An admin gives roles.',
  fixes: [
    {
      id: 'ask-global-admin',
      who: ['account-admin', 'user-management-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin for a role',
      unless: roleGiven,
      request: 'Could you give me the role AI Cloud Partner admin in our partner account?',
      steps: ['Are you a guest? Say so: a guest needs this very role.', afterNewRole],
      theirSteps: [assignRole],
    },
    { ...switchAccount, unless: roleJustGiven },
    { ...checkMyAccess, unless: roleJustGiven },
    waitForRole,
  ],
  sources: ['permissions', 'permissions-faq', 'unable-to-sign-in'],
});
