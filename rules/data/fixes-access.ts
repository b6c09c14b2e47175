import type { Fix } from '../rule.ts';

/**
 * Finding out what you may open and whom to ask: shared by the rules about pages that do not open.
 * Sources (sources.ts): find-roles, pages-not-showing, permissions, permissions-faq.
 */

export const checkMyAccess: Fix = {
  id: 'check-my-access',
  who: ['you'],
  takes: 'a-minute',
  title: 'See which roles you have',
  steps: [
    'In Partner Center select **Settings** (the gear) > **Account settings** > **Overview**.',
    'Under the permissions of Partner Center select **View permissions**: it lists your roles.',
    'Open **My access**, there or on the home page: it lists the workspaces that your roles open.',
  ],
  link: 'partner-home',
  tryLink: 'my-access',
};

export const findWhomToAsk: Fix = {
  id: 'find-whom-to-ask',
  who: ['you'],
  takes: 'a-minute',
  title: 'See whom to ask',
  steps: [
    'On **My access** go to **Request access and help**.',
    'Select the plus sign of the workspace: it lists the people to ask.',
    'A workspace that is not listed belongs to a program your company is not enrolled in: see **Account settings** > **Programs**.',
  ],
  link: 'partner-home',
  tryLink: 'my-access',
};

/** Answers to `roleGiven`: asking for a role does not help whoever has it. */
export const roleJustGiven = { roleGiven: ['within-an-hour'] } as const;
export const roleGiven = { roleGiven: ['within-an-hour', 'longer-ago'] } as const;

export const waitForRole: Fix = {
  id: 'wait-for-role',
  who: ['nobody'],
  takes: 'an-hour',
  title: 'Was the role given within the last hour? Wait',
  unless: { roleGiven: ['no', 'longer-ago'] },
  steps: [
    'A new role can take up to an hour to reach Partner Center.',
    'Then sign out of Partner Center, close its tabs and sign in again.',
  ],
  wait: 60,
};

/**
 * No role opens a workspace while the company itself is not through: vetting, enrollment, agreements, suspension.
 * Next after the look at the roles: who has the role and is refused is seldom short of another one. Whose task it is depends on the area: fixes-verification.ts, verifiersOf.
 * Further sources: verification-process, suspended-account, edge-issue-251, permission-answer.
 */
export const checkCompanyStatus: Fix = {
  id: 'check-company-status',
  who: ['compliance-admin', 'account-admin', 'manager', 'owner', 'global-admin'],
  takes: 'days',
  title: 'You have the role? Have the company’s status checked',
  unless: { roleGiven: ['no', 'within-an-hour'] },
  steps: [
    'A Compliance admin, Account admin or Global admin can look; in developer programs it is a Manager or Owner.',
    'A check of the company takes three to five working days.',
  ],
  theirSteps: [
    'Open **Account settings** > **Legal info**: the tab **Partner** counts for the AI Cloud Partner Program, **Reseller** for CSP, **Developer** for developer programs.',
    'It must say **Authorized**. If it is pending or rejected, select **Fix now** or **Resolve** and follow the page.',
    'In **Programs** the enrollment must be **Active**. Every agreement that is waiting must be accepted.',
    'Suspended, or turned down for good? Create a support request with your company’s papers: only Microsoft can change that.',
  ],
  request:
    'Could you check under Legal info and Programs whether our company is authorized and its enrollment active? I have the role, yet am refused.',
  link: 'legal-profile',
};
