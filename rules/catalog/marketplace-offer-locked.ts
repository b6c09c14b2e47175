import { checkCompanyStatus } from '../data/fixes-access.ts';
import { verifiersOf } from '../data/fixes-verification.ts';
import { rule } from '../rule.ts';

/** The list of offers shows those of other publishers of the company, too: its Status column has a button in place of a state. */
export default rule({
  id: 'marketplace-offer-locked',
  signals: [
    {
      verdict: 'match',
      answer: { situation: ['cannot-see-page'] },
      workspace: ['marketplace-offers'],
    },
    { verdict: 'possible', answer: { situation: ['cannot-see-page'], program: ['marketplace'] } },
  ],
  refine: (facts) => ({ who: { 'check-company-status': verifiersOf(facts) } }),
  asks: ['roleGiven'],
  title: 'You see a Marketplace offer but cannot open it',
  says: 'It belongs to a publisher in which you have no role yet.',
  more: 'A role counts for all offers of one publisher, not for a single offer.',
  fixes: [
    {
      id: 'ask-publisher-owner',
      who: ['owner', 'manager'],
      takes: 'an-hour',
      title: 'Ask an Owner of the publisher for a role',
      unless: { roleGiven: ['within-an-hour', 'longer-ago'] },
      steps: [
        'On **Marketplace offers** select **Request access** in the **Status** column: it lists the Owners of the publisher.',
        'Ask one of them for the role **Developer**, or **Manager** if you are to manage users too.',
        'Wait up to an hour, then sign out and in again.',
      ],
      theirSteps: [
        'Open **Account settings** > **User management** in the account of that publisher and add the person as an existing user.',
        'Assign **Developer** where that is enough, else **Manager**. It opens all offers of this publisher.',
      ],
      request: 'Could you give me a role in this publisher, so that I can open its offers?',
      link: 'marketplace-offers',
    },
    {
      id: 'owner-gone',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Has every Owner left? Microsoft names a new one',
      unless: { roleGiven: ['within-an-hour', 'longer-ago'] },
      steps: [
        'Create a support request with the consent of your company and the address of the new Owner.',
        'Add the name and the id of the tenant, and the Publisher ID of the offer.',
      ],
      request: 'Every Owner of our publisher has left. Could you name a new one?',
      link: 'partner-ticket',
    },
    checkCompanyStatus,
  ],
  sources: [
    'marketplace-offers',
    'user-roles',
    'marketplace-owner',
    'permissions-faq',
    'verification',
    'suspended-account',
    'edge-issue-251',
  ],
});
