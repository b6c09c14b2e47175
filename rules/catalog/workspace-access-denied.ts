import { checkCompanyStatus } from '../data/fixes-access.ts';
import { rule } from '../rule.ts';

const denied = ['access-denied', 'not-authorized', 'no-access-page'] as const;
const knownArea = { area: ['partner-program', 'developer-program'] } as const;

/** Where a role is not what is missing: edge-access-denied and enrollment-not-authorized know better. */
const notByRole: readonly string[] = ['edge', 'enrollment'];

/** Signed in, but without the role that opens the page. Which role, and who gives it, is in data/workspaces.ts. */
export default rule({
  id: 'workspace-access-denied',
  signals: [
    { verdict: 'match', phrase: ['no-permission-to-view'] },
    { verdict: 'match', phrase: denied, answer: knownArea },
    { verdict: 'possible', phrase: denied },
    { verdict: 'match', page: ['partner-center-empty'], status: [401, 403], answer: knownArea },
    { verdict: 'possible', page: ['partner-center-empty'], status: [401, 403] },
  ],
  refine: ({ workspace }) => {
    if (!workspace) return {};
    if (notByRole.includes(workspace.id)) return { verdict: 'no' };
    return { who: { 'ask-admin': workspace.grantedBy, 'ask-owner': workspace.grantedBy } };
  },
  asks: ['area'],
  title: 'Your account has no role for {workspace}',
  says: 'You are signed in, but your roles decide which pages open. This one opens with {roles}.',
  fixes: [
    {
      id: 'ask-admin',
      who: ['global-admin', 'account-admin'],
      takes: 'an-hour',
      title: 'Ask for the role that opens the page',
      when: { area: ['partner-program'] },
      steps: [
        'Ask for {roles}. **My access** > **Request access and help** lists whom to ask.',
        'The admin opens **Account settings** > **User management**, selects your name and assigns the role.',
        'Wait up to an hour, then sign out and in again.',
      ],
    },
    {
      id: 'ask-owner',
      who: ['owner', 'manager'],
      takes: 'an-hour',
      title: 'Ask for the role in the developer account',
      when: { area: ['developer-program'] },
      steps: [
        'Ask for {roles}. A Global admin role does not open developer programs.',
        'The Owner or Manager opens **Account settings** > **User management**, selects your name and assigns the role.',
        'Wait up to an hour, then sign out and in again.',
      ],
    },
    {
      id: 'check-my-access',
      who: ['you'],
      takes: 'a-minute',
      title: 'See which roles you have',
      steps: [
        'In Partner Center select **Settings** (the gear) > **Account settings** > **My access**.',
        'Compare your roles with what the page needs.',
        'Under **Request access and help** select the plus sign of the workspace: it lists the people to ask.',
      ],
      link: 'partner-home',
    },
    {
      id: 'switch-account',
      who: ['you'],
      takes: 'a-minute',
      title: 'Check that you are in with the right account',
      steps: [
        'Select your picture at the top right.',
        'If it shows a personal account or another company, select **Sign in with another account** and choose your work account.',
      ],
    },
    checkCompanyStatus,
  ],
  sources: [
    'unable-to-sign-in',
    'permissions',
    'find-roles',
    'permissions-faq',
    'hardware-users',
    'sales-advisor',
    'referrals-faq',
  ],
});
