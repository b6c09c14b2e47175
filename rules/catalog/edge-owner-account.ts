import { rule } from '../rule.ts';

/** The Edge program cannot be joined with a work account and knows no roles: its owner must be a personal account. */
export default rule({
  id: 'edge-owner-account',
  signals: [
    { verdict: 'match', answer: { situation: ['cannot-see-page'], program: ['edge'] } },
    { verdict: 'match', answer: { situation: ['cannot-see-page'] }, workspace: ['edge'] },
  ],
  title: 'The Edge program belongs to a personal account',
  says: 'A work account cannot join it, and roles open nothing in it. The primary owner has to be a personal account.',
  fixes: [
    {
      id: 'check-owner',
      who: ['owner'],
      takes: 'minutes',
      title: 'Have the owner of the account checked',
      steps: [
        'The Owner opens **Account settings** > **User management** and looks up the primary owner.',
        'It must be a personal account, for example of Outlook.com, or one that was made by signing in with GitHub.',
        'The Owner signs in with that account and joins the Edge program.',
        'The Owner links the company’s tenant under **Account settings** > **Tenants**, then adds you as a user. Every user there may do everything.',
      ],
      link: 'user-management',
    },
    {
      id: 'enroll-with-personal-account',
      who: ['you'],
      takes: 'minutes',
      title: 'Nobody has joined yet: join with a personal account',
      steps: [
        'Open an InPrivate window and sign in with a personal account that your company can keep.',
        'Open the Edge enrollment and follow it. Your company’s tenant can be linked afterwards.',
      ],
      link: 'edge-enrollment',
    },
  ],
  sources: ['edge-account', 'edge-register', 'edge-issue-602'],
});
