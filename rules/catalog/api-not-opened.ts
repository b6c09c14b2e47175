import { rule } from '../rule.ts';

/** The API of the Store refused whole accounts that Microsoft had not let in; nobody in the company can change that. */
export default rule({
  id: 'api-not-opened',
  signals: [{ verdict: 'possible', topic: ['api-not-opened'] }],
  title: 'Microsoft has not opened this API for your account',
  says: 'It is about the whole account, not about a role or secret.',
  fixes: [
    {
      id: 'ask-microsoft',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Ask Microsoft to open the API for the account',
      steps: [
        'Choose the program that the API belongs to.',
        'Name the API, the Seller ID, the application ID and the time of a refused call.',
      ],
      request: 'Could you open the API for our account? Every call is refused.',
      link: 'partner-support',
    },
    {
      id: 'compare-accounts',
      who: ['owner', 'manager'],
      takes: 'minutes',
      title: 'Meanwhile, have it checked that the application belongs here',
      steps: ['In the message, name the application ID.'],
      theirSteps: [
        'Open **User management** > **Microsoft Entra applications** and compare the application ID.',
      ],
      request: 'Could you check whether our application belongs to this account?',
      link: 'user-management',
    },
  ],
  sources: ['store-task-issue-10', 'store-submission-api'],
});
