import { afterNewRole } from '../data/fixes-entra.ts';
import { partnerCenterPages } from '../data/page-families.ts';
import { rule } from '../rule.ts';

/** A tenant belongs to one Partner Center account only. */
export default rule({
  id: 'tenant-already-associated',
  signals: [
    { verdict: 'match', phrase: ['tenant-already-associated'] },
    {
      verdict: 'possible',
      concept: ['already-taken'],
      page: partnerCenterPages,
      workspace: ['account-settings', 'tenants', 'enrollment', 'hardware-registration'],
    },
  ],
  title: 'Another Partner Center account has this tenant already',
  says: 'A tenant can be linked to one account; somebody has linked it.',
  fixes: [
    {
      id: 'release-tenant',
      who: ['account-admin', 'manager', 'global-admin'],
      takes: 'a-day',
      title: 'Have the other account release the tenant',
      request: 'Could you find out which Partner Center account uses our tenant, and release it there?',
      steps: ['Link the tenant to your account afterwards.'],
      theirSteps: [
        'In that account open **Account settings** > **Tenants** and remove the tenant.',
        'Mind that its users lose their access to that account.',
      ],
    },
    {
      id: 'join-other-account',
      who: ['owner', 'account-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Or work in the other account',
      request:
        'Could you add me to the Partner Center account that has our tenant, and enroll it in our program?',
      steps: [afterNewRole],
      theirSteps: [
        'Add this person in **Account settings** > **User management**, then enroll the account in **Programs**.',
      ],
    },
    {
      id: 'ask-support',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Nobody knows the other account: ask Microsoft',
      request:
        'Our tenant is linked to a Partner Center account that nobody knows. Could you tell us which one?',
      steps: ['Give the domain and the id of the tenant.'],
      link: 'partner-support',
    },
  ],
  sources: ['multi-tenant', 'entra-accounts'],
});
