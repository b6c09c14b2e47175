import { workSignInPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** The application wants permissions that only an admin of the tenant may grant, once for everybody. */
export default rule({
  id: 'admin-consent-required',
  signals: [
    {
      verdict: 'match',
      code: ['AADSTS90094', 'AADSTS65001', 'AADSTS900941', 'AADSTS900942', 'AADSTS650011'],
    },
    { verdict: 'match', phrase: ['need-admin-approval'] },
    { verdict: 'possible', concept: ['approval-needed'], page: workSignInPages },
  ],
  // In the tenant of a customer nobody of one's own company can: customer-consent-missing.
  refine: ({ patterns }) => (patterns.includes('into-customer') ? { verdict: 'no' } : {}),
  title: 'An admin has to approve this application first',
  says: 'It wants data of your company, and only admins may agree to that.',
  more: 'It is done once for everybody.',
  fixes: [
    {
      id: 'grant-consent',
      who: ['application-admin', 'global-admin'],
      takes: 'minutes',
      title: 'Ask an admin to approve it',
      steps: [
        'In the message, name the application, as the page shows it, and what you need it for.',
        'Sign in again when the admin has answered.',
      ],
      theirSteps: [
        'Open the application under **Enterprise applications** > **Permissions** in the Microsoft Entra admin center.',
        'Read what it asks for, then select **Grant admin consent**.',
        'Does it ask for permissions of Microsoft Graph for itself? Those only a Privileged role administrator or Global admin can grant.',
      ],
      request:
        'Could you approve this application for our company? Only an admin may agree to what it asks for.',
      link: 'entra-users',
    },
    {
      id: 'sign-in-as-admin',
      who: ['you'],
      takes: 'a-minute',
      title: 'Are you an admin as well? Approve it yourself',
      steps: [
        'On the page **Need admin approval** select the link to sign in with an admin account.',
        'Read the permissions before you accept them.',
      ],
    },
  ],
  sources: ['entra-codes', 'admin-consent'],
});
