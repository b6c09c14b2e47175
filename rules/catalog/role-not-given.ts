import { checkCompanyStatus } from '../data/fixes-access.ts';
import { verifiersOf } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/**
 * The admin's side of pages-missing: a role cannot be given, or a user not be added. Permissions lists what each role may
 * give and what guests may hold; Microsoft's articles name no page that says why.
 */
export default rule({
  id: 'role-not-given',
  signals: [
    { verdict: 'match', answer: { situation: ['cannot-give-role'] } },
    { verdict: 'possible', answer: { situation: ['cannot-see-page'] }, workspace: ['user-management'] },
    { verdict: 'possible', topic: ['role-not-given'] },
  ],
  refine: (facts) => ({ who: { 'check-company-status': verifiersOf(facts) } }),
  asks: ['area', 'roleGiven'],
  title: 'You cannot give a role or add a user',
  says: 'Few people may give each role, and only in an active account.',
  more: 'A new role takes up to an hour to reach Partner Center. In the clouds for the US Government and for China roles cannot be changed at all.',
  fixes: [
    {
      id: 'ask-who-may-give',
      who: ['account-admin', 'user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Partner programs: ask an admin who may give this role',
      when: { area: ['partner-program'] },
      steps: [
        'Say which user needs which role.',
        'An Account admin gives the roles of the AI Cloud Partner Program, Referrals, Incentives and Insights.',
        'Agents of CSP and roles of the tenant take a User management admin. Compliance admin takes a Global admin.',
      ],
      theirSteps: [
        'Open **Account settings** > **User management** and select the user.',
        'Assign the role that is asked for, no larger one, and save.',
      ],
      request: 'Could you give this role to the user that I name below?',
      link: 'user-management',
    },
    {
      id: 'ask-owner-to-give',
      who: ['manager', 'owner'],
      takes: 'minutes',
      title: 'Developer programs: ask a Manager or Owner',
      when: { area: ['developer-program'] },
      steps: [
        'Say which user needs which role. An admin of the tenant cannot give it.',
        'A new Owner takes an Owner with a work account. Without one, Microsoft names the new Owner.',
      ],
      theirSteps: [
        'Open **Account settings** > **User management** and select the user.',
        'Assign **Developer** where that is enough, else **Manager**.',
      ],
      request: 'Could you give this role to the user that I name below?',
      link: 'user-management',
    },
    checkCompanyStatus,
    {
      id: 'guest-or-other-directory',
      who: ['you'],
      takes: 'minutes',
      title: 'Is the user a guest, or not in the list? Look at the account',
      steps: [
        'A guest can hold few roles: AI Cloud Partner admin, Business profile admin, Referrals admin, Manager or Developer. For any other, give the person a work account.',
        'Does the account come from the company’s own servers? Then IT creates it there, and you add it in Partner Center as an existing user.',
      ],
      link: 'user-management',
    },
    {
      id: 'national-cloud',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'US Government or China cloud? Ask the support of that cloud',
      request:
        'Partner Center does not let us change the roles of users in this cloud. Could you tell us where it is done?',
      steps: ['Say which user needs which role, and name your tenant.'],
      link: 'partner-ticket',
    },
  ],
  sources: [
    'permissions',
    'permissions-faq',
    'users-and-permissions',
    'user-roles',
    'marketplace-owner',
    'windows-users',
    'verification',
    'suspended-account',
    'edge-issue-251',
  ],
});
