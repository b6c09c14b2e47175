import { rule } from '../rule.ts';

/** The company has an approval workflow: the request goes to a reviewer, who may not look there every day. */
export default rule({
  id: 'admin-approval-pending',
  signals: [{ verdict: 'match', code: ['AADSTS90095', 'AADSTS90096'] }],
  title: 'Your company has to approve this application',
  says: 'Ask for it on this page. Then an admin has to say yes.',
  fixes: [
    {
      id: 'get-approval',
      who: ['application-admin', 'global-admin'],
      takes: 'a-day',
      title: 'Send the request and tell an admin about it',
      steps: [
        'Write on the page why you need the application and select **Request approval**. Send it once.',
        'Sign in again after you are told that it was approved.',
      ],
      theirSteps: [
        'Open **Enterprise applications** > **Admin consent requests** in the Microsoft Entra admin center, review it and decide.',
      ],
      request:
        'Could you look at my request for approval of this application? It is waiting in the Microsoft Entra admin center.',
      link: 'entra-users',
    },
  ],
  sources: ['entra-codes', 'admin-consent'],
});
