import { rule } from '../rule.ts';

/** The company has an approval workflow: the request goes to a reviewer, who may not look there every day. */
export default rule({
  id: 'admin-approval-pending',
  signals: [{ verdict: 'match', code: ['AADSTS90095', 'AADSTS90096'] }],
  title: 'Your company has to approve this application',
  says: 'You can ask for it from this page. The application stays closed to you until somebody who may do so says yes.',
  fixes: [
    {
      id: 'get-approval',
      who: ['application-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Send the request and tell an admin about it',
      steps: [
        'Write on the page why you need the application and select **Request approval**. Send it once.',
        'Tell an admin that a request is waiting.',
        'The admin opens **Enterprise applications** > **Admin consent requests** in the Microsoft Entra admin center, reviews it and decides.',
        'Sign in again after you are told that it was approved.',
      ],
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'admin-consent'],
});
