import { disabled } from '../data/codes/applications.ts';
import { reportToMicrosoft } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** The application, or the service behind it, is switched off in the tenant, or its subscription has lapsed. */
export default rule({
  id: 'app-disabled-in-tenant',
  signals: [
    {
      verdict: 'match',
      code: disabled,
    },
  ],
  title: 'The application is switched off in your company',
  says: 'An admin switched it off, or its subscription has ended.',
  more: 'Your account is fine. It can also be the service that the application needs.',
  fixes: [
    {
      id: 'enable-app',
      who: ['application-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin to switch it on',
      steps: [
        'In the message, name the application, as the page shows it.',
        'Sign in again when the admin has answered.',
      ],
      theirSteps: [
        'Open the application under **Enterprise applications** > **Properties** in the Microsoft Entra admin center.',
        'Set **Enabled for users to sign-in?** to **Yes**.',
        'Is it on? Check whether the company’s subscription for the service is still active.',
      ],
      request: 'Could you switch this application on for our company, or look at its subscription?',
      link: 'entra-users',
    },
    {
      ...reportToMicrosoft,
      title: 'Is it on, and Microsoft’s own? Then report it',
    },
  ],
  sources: ['entra-codes', 'app-sign-in'],
});
