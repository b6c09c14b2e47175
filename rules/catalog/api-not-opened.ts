import { rule } from '../rule.ts';

/** The API of the Store refused whole accounts that Microsoft had not let in; nobody in the company can change that. */
export default rule({
  id: 'api-not-opened',
  signals: [{ verdict: 'possible', topic: ['api-not-opened'] }],
  title: 'Microsoft has not opened this API for your account',
  says: 'The answer is about the whole account, not about a role or a secret.',
  fixes: [
    {
      id: 'ask-microsoft',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Ask Microsoft to open the API for the account',
      steps: [
        'Create a support request for the program that the API belongs to.',
        'Name the API, the Seller ID, the application ID and the time of a refused call.',
      ],
      link: 'partner-support',
    },
    {
      id: 'compare-accounts',
      who: ['owner', 'manager'],
      takes: 'minutes',
      title: 'Meanwhile, make sure that the application belongs to this account',
      steps: [
        'An Owner or Manager opens **User management** > **Microsoft Entra applications** and compares the application ID.',
      ],
      link: 'user-management',
    },
  ],
  sources: ['store-task-issue-10', 'store-submission-api'],
});
