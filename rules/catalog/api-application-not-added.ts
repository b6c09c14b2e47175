import { afterNewRole } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** A tool or a script calls an API of Partner Center and is refused: its application must be a user of the account. */
export default rule({
  id: 'api-application-not-added',
  signals: [{ verdict: 'possible', topic: ['api-forbidden'] }],
  title: 'The application may be missing in your account',
  says: 'It needs a role of its own there; yours does not count.',
  more: 'A program calls Partner Center as an application, not as you.',
  fixes: [
    {
      id: 'add-application',
      who: ['owner', 'manager'],
      takes: 'minutes',
      title: 'Ask an Owner or Manager to add it and give it a role',
      steps: [
        'In the message, name the application ID and the tenant that it belongs to.',
        'Afterwards, call again with a new token; one lasts an hour.',
      ],
      theirSteps: [
        'Its tenant must be associated with the account.',
        'Open **User management** > **Microsoft Entra applications** and look for the application.',
        'Add it where it is missing. Its role is **Manager** for submissions, a hardware role for drivers.',
      ],
      request: 'Could you add our application in User management of Partner Center and give it a role?',
      link: 'user-management',
    },
    {
      id: 'check-token',
      who: ['app-owner'],
      takes: 'an-hour',
      title: 'Is it there? Ask whoever runs it to check its token',
      steps: ['Try again when they have answered.'],
      theirSteps: [
        'The token must come from the associated tenant and be made for the very API that is called.',
        'Calls for customers need a person beside the application, signed in with a second step.',
      ],
      request: 'Could you check the token of your application? Partner Center refuses it.',
    },
    {
      id: 'agent-role',
      who: ['user-management-admin', 'global-admin'],
      takes: 'minutes',
      title: 'It works for CSP customers? Its account needs an agent role',
      steps: [afterNewRole],
      theirSteps: ['Add the account that the program signs in with to the agents who may do this.'],
      request: 'Could you give the account of our program an agent role in Partner Center?',
      link: 'user-management',
    },
  ],
  sources: ['store-submission-api', 'hardware-api', 'storebroker-issue-61', 'partner-api-codes'],
});
