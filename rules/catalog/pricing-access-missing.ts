import { checkMyAccess } from '../data/fixes-access.ts';
import { rule } from '../rule.ts';

/** Price lists open with a few roles only. */
export default rule({
  id: 'pricing-access-missing',
  signals: [
    { verdict: 'match', code: ['PC_800043'] },
    { verdict: 'match', phrase: ['pricing-not-granted'] },
  ],
  title: 'You have no access to prices',
  says: 'Prices open with a few roles only. The smallest is Billing admin.',
  fixes: [
    {
      id: 'ask-pricing-role',
      who: ['user-management-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Ask an admin for a role that sees prices',
      steps: [
        'Ask for **Billing admin**, or for **Admin agent** if you work for customers. Only indirect providers have **Sales agent** as well.',
        'The admin opens **Account settings** > **User management**, selects your name and assigns the role.',
        'Wait up to an hour, then sign out and in again.',
      ],
      link: 'user-management',
    },
    checkMyAccess,
  ],
  sources: ['partner-api-codes', 'permissions'],
});
