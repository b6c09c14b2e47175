import { switchAccount } from '../data/fixes-account.ts';
import { askToBeAdded } from '../data/fixes-entra.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

const denied = ['access-denied', 'not-authorized', 'no-access-page', 'permission-needed'] as const;
/** Pages that everybody of the tenant may open (data/workspaces.ts: those without roles). */
const open = ['home', 'account-settings', 'action-center'] as const;

/** Refused where no role is needed: the way to one's roles begins on these pages, so nobody is sent there. */
export default rule({
  id: 'open-page-denied',
  signals: [
    { verdict: 'match', phrase: denied, workspace: open },
    { verdict: 'match', phrase: ['no-permission-to-view'], workspace: open },
    { verdict: 'possible', page: ['partner-center-empty'], status: [401, 403], workspace: open },
    { verdict: 'possible', page: ['partner-center'], documentStatus: [401, 403], workspace: open },
    { verdict: 'possible', concept: ['denied', 'ask-admin'], page: partnerCenterPages, workspace: open },
  ],
  title: 'Partner Center does not know this account here',
  says: 'The page needs no role, so it is about the account.',
  more: 'It is the wrong account, one that the company has not added, or a guest without a role.',
  fixes: [
    { ...switchAccount, title: 'Sign in with the account of the right company' },
    { ...askToBeAdded, title: 'Is it the right account? Have it added, or given a role' },
  ],
  sources: ['find-roles', 'users-and-permissions', 'permissions', 'switch-accounts'],
});
