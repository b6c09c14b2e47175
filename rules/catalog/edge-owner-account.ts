import { rule } from '../rule.ts';

/** The Edge program cannot be joined with a work account and knows no roles: its owner must be a personal account. */
export default rule({
  id: 'edge-owner-account',
  signals: [
    { verdict: 'match', answer: { situation: ['cannot-see-page'], program: ['edge'] } },
    { verdict: 'match', answer: { situation: ['cannot-see-page'] }, workspace: ['edge'] },
  ],
  title: 'The Edge program belongs to a personal account',
  says: 'A work account cannot join it, and roles open nothing in it.',
  fixes: [
    {
      id: 'check-owner',
      who: ['owner'],
      takes: 'minutes',
      title: 'Have the owner of the account checked',
      steps: ['When they have answered, sign out and in again.'],
      theirSteps: [
        'Open **Account settings** > **User management** and look up the primary owner.',
        'It must be a personal account, for example of Outlook.com, or one that was made by signing in with GitHub.',
        'Sign in with that account and join the Edge program.',
        'Link the company’s tenant under **Account settings** > **Tenants**, then add the person under **User management**.',
        'Every user there may do everything.',
      ],
      request: 'Could you check which account owns our Edge program, and then add me as a user?',
      link: 'user-management',
    },
    {
      id: 'enroll-with-personal-account',
      who: ['you'],
      takes: 'minutes',
      title: 'Nobody has joined yet: join with a personal account',
      act: 'private-window',
      steps: [
        'In the private window sign in with a personal account that your company can keep.',
        'Follow the enrollment. Your company’s tenant can be linked afterwards.',
      ],
      link: 'edge-enrollment',
    },
  ],
  sources: ['edge-account', 'edge-register', 'edge-issue-602'],
});
