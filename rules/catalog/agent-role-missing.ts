import { checkMyAccess } from '../data/fixes-access.ts';
import { afterNewRole } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Partner Center's services refuse an operation for customers: the Admin agent group, or a role in the customer's tenant. */
export default rule({
  id: 'agent-role-missing',
  signals: [
    { verdict: 'match', code: ['PC_900150', 'PC_2032', 'PC_900308'] },
    { verdict: 'match', phrase: ['role-without-rights', 'insufficient-privileges'] },
    // The number is also an HTTP status and may have been read as one.
    { verdict: 'possible', code: ['PC_400'] },
  ],
  title: 'Your role does not allow this operation',
  says: 'Work for customers mostly needs the role Admin agent.',
  fixes: [
    {
      id: 'join-admin-agents',
      who: ['user-management-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin for the role Admin agent',
      steps: [afterNewRole],
      theirSteps: [
        'Open **Account settings** > **User management** and select the name.',
        'Select **Admin agent** and save.',
      ],
      request: 'Could you give me the role Admin agent in Partner Center? I am refused without it.',
      link: 'user-management',
    },
    {
      id: 'check-customer-relationship',
      who: ['admin-agent', 'customer-admin'],
      takes: 'a-day',
      title: 'You have the role? Have the customer relationship checked',
      steps: ['When they have answered, sign out and in again.'],
      theirSteps: [
        'In **Customers** select the customer and look at the admin relationships: one must be active and not expired.',
        'The security group must be in it, with an Entra role that covers the task.',
        'If it has expired, request a new one. The customer’s Global admin approves it.',
      ],
      request:
        'Could you check whether our relationship with this customer is active, and whether my group has the right role?',
      link: 'customers',
    },
    checkMyAccess,
  ],
  sources: ['partner-api-codes', 'permissions', 'gdap-faq'],
});
