import { checkCompanyStatus, roleGiven, roleJustGiven, waitForRole } from '../data/fixes-access.ts';
import { switchAccount } from '../data/fixes-account.ts';
import { afterNewRole, assignRole } from '../data/fixes-entra.ts';
import { verifiersOf } from '../data/fixes-verification.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import type { Who } from '../people.ts';
import { rule } from '../rule.ts';

const denied = ['access-denied', 'not-authorized', 'no-access-page', 'permission-needed'] as const;
const knownArea = { area: ['partner-program', 'developer-program'] } as const;

/** Where a role is not what is missing: edge-access-denied, enrollment-not-authorized and open-page-denied know better. */
const notByRole: readonly string[] = ['edge', 'enrollment', 'hardware-registration'];

const isDeveloper = (who: Who) => who === 'owner' || who === 'manager';

/** Signed in, but without the role that opens the page. Which role, and who gives it, is in data/workspaces.ts. */
export default rule({
  id: 'workspace-access-denied',
  signals: [
    { verdict: 'match', phrase: ['no-permission-to-view'] },
    { verdict: 'match', phrase: denied, answer: knownArea },
    { verdict: 'possible', phrase: denied },
    { verdict: 'match', page: ['partner-center-empty'], status: [401, 403], answer: knownArea },
    { verdict: 'possible', page: ['partner-center-empty'], status: [401, 403] },
    { verdict: 'match', page: ['partner-center'], documentStatus: [401, 403], answer: knownArea },
    { verdict: 'possible', page: ['partner-center'], documentStatus: [401, 403] },
    {
      verdict: 'possible',
      concept: ['denied', 'approval-needed', 'not-enabled', 'ask-admin'],
      page: partnerCenterPages,
    },
    { verdict: 'possible', topic: ['access-denied', 'page-for-admin'] },
  ],
  refine: (facts) => {
    const { now, workspace } = facts;
    if (workspace && (notByRole.includes(workspace.id) || workspace.roles.length === 0))
      return { verdict: 'no' };
    // An empty page that also met a fault or a brake: the refusal may come from that.
    const faulty = now?.statuses.some(({ status }) => status === 429 || status >= 500);
    const verdict = faulty && now?.phrases.length === 0 ? ({ verdict: 'possible' } as const) : {};
    if (!workspace) return verdict;
    const admins = workspace.grantedBy.filter((who) => !isDeveloper(who));
    const developers = workspace.grantedBy.filter(isDeveloper);
    return {
      ...verdict,
      who: {
        'check-company-status': verifiersOf(facts),
        ...(admins.length > 0 && { 'ask-admin': admins }),
        ...(developers.length > 0 && { 'ask-owner': developers }),
      },
    };
  },
  asks: ['area'],
  title: 'You have no role for {workspace}',
  says: 'You are signed in, without the role that opens this page.',
  fixes: [
    {
      id: 'ask-admin',
      who: ['account-admin', 'user-management-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask for the role that opens the page',
      when: { area: ['partner-program'] },
      unless: roleGiven,
      request: 'Could you give me {roles} for {workspace}?',
      steps: [
        'It takes {roles}. The first of them is the smallest.',
        'Does the page itself list people? Ask one of them; otherwise **My access** > **Request access and help** lists them.',
        afterNewRole,
      ],
      theirSteps: [assignRole],
    },
    {
      id: 'ask-owner',
      who: ['owner', 'manager'],
      takes: 'an-hour',
      title: 'Ask for the role in the developer account',
      when: { area: ['developer-program'] },
      unless: roleGiven,
      request: 'Could you give me {roles} for {workspace}?',
      steps: ['It takes {roles}. A Global admin role does not open developer programs.', afterNewRole],
      theirSteps: [assignRole],
    },
    {
      id: 'check-my-access',
      who: ['you'],
      takes: 'a-minute',
      title: 'See which roles you have',
      unless: roleJustGiven,
      steps: [
        'In Partner Center select **Settings** (the gear) > **Account settings** > **Overview** > **View permissions**. Compare your roles with what the page needs.',
        'Open **My access**. Under **Request access and help** select the plus sign of the workspace: it lists the people to ask.',
      ],
      link: 'partner-home',
    },
    checkCompanyStatus,
    { ...switchAccount, unless: roleJustGiven },
    waitForRole,
  ],
  sources: [
    'unable-to-sign-in',
    'permissions',
    'users-and-permissions',
    'user-roles',
    'security-roles',
    'find-roles',
    'permissions-faq',
    'hardware-users',
    'sales-advisor',
    'referrals-faq',
    'pages-not-showing',
    'windows-company',
    'verification',
    'suspended-account',
    'edge-issue-251',
    'permission-answer',
  ],
});
