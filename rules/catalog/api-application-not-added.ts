import { rule } from '../rule.ts';

/** A tool or a script calls an API of Partner Center and is refused: its application must be a user of the account. */
export default rule({
  id: 'api-application-not-added',
  signals: [{ verdict: 'possible', topic: ['api-forbidden'] }],
  title: 'The application may not be a user of your account',
  says: 'A program calls Partner Center as an application, which needs a role there. Your own role does not count.',
  fixes: [
    {
      id: 'add-application',
      who: ['owner', 'manager'],
      takes: 'minutes',
      title: 'Ask an Owner or Manager to add the application and give it a role',
      steps: [
        'Send them the application ID and the tenant that it belongs to. That tenant must be associated with the account.',
        'They open **User management** > **Microsoft Entra applications** and look for the application.',
        'They add it where it is missing. Its role is **Manager** for submissions, a hardware role for drivers.',
        'Call again with a new token; one lasts an hour.',
      ],
      link: 'user-management',
    },
    {
      id: 'check-token',
      who: ['app-owner'],
      takes: 'an-hour',
      title: 'Is it there? Ask whoever runs it to check its token',
      steps: [
        'The token must come from the associated tenant and be made for the very API that is called.',
        'Calls for customers need a person beside the application, signed in with a second step.',
      ],
    },
    {
      id: 'agent-role',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'It works for CSP customers? The person behind it needs an agent role',
      steps: ['An admin adds the account that the program signs in with to the agents who may do this.'],
      link: 'user-management',
    },
  ],
  sources: ['store-submission-api', 'hardware-api', 'storebroker-issue-61', 'partner-api-codes'],
});
