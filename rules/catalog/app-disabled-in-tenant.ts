import { disabled } from '../data/codes/applications.ts';
import { passOnDetails, reportToMicrosoft } from '../data/fixes-entra.ts';
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
  says: 'Your account is fine. An admin disabled the application or the service it needs, or the subscription for it has ended.',
  fixes: [
    {
      id: 'enable-app',
      who: ['application-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin to switch it on',
      steps: [
        passOnDetails,
        'The admin opens the application under **Enterprise applications** > **Properties** in the Microsoft Entra admin center and sets **Enabled for users to sign-in?** to **Yes**.',
        'If it is on, the admin checks whether the company’s subscription for the service is still active.',
      ],
      link: 'entra-users',
    },
    {
      ...reportToMicrosoft,
      title: 'Is it on, and Microsoft’s own? Then report it',
    },
  ],
  sources: ['entra-codes', 'app-sign-in'],
});
