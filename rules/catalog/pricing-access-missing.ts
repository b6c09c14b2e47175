import { checkMyAccess } from '../data/fixes-access.ts';
import { afterNewRole, assignRole } from '../data/fixes-entra.ts';
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
      request: 'Could you give me the role Billing admin in Partner Center, so that I see prices?',
      steps: [
        'Do you work for customers? Then **Admin agent** does, or **Sales agent** at an indirect provider.',
        afterNewRole,
      ],
      theirSteps: [assignRole],
      link: 'user-management',
    },
    checkMyAccess,
  ],
  sources: ['partner-api-codes', 'permissions'],
});
