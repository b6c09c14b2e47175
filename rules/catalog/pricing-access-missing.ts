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
  says: 'Prices are shown to Admin agents, Sales agents and Global admins only.',
  fixes: [
    {
      id: 'ask-pricing-role',
      who: ['global-admin'],
      takes: 'an-hour',
      title: 'Ask your Global admin for a role that sees prices',
      steps: [
        'Ask for **Admin agent** or **Sales agent**.',
        'The admin opens **Account settings** > **User management**, selects your name and assigns the role.',
        'Wait up to an hour, then sign out and in again.',
      ],
      link: 'user-management',
    },
    checkMyAccess,
  ],
  sources: ['partner-api-codes', 'permissions'],
});
