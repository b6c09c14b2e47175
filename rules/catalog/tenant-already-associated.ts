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
  title: 'The tenant belongs to another Partner Center account already',
  says: 'A tenant can be linked to one Partner Center account. Somebody in your company has probably linked it to another one.',
  fixes: [
    {
      id: 'release-tenant',
      who: ['account-admin', 'manager', 'global-admin'],
      takes: 'a-day',
      title: 'Have the other account release the tenant',
      steps: [
        'Ask your IT department or an admin of the tenant which Partner Center account uses it.',
        'There an admin opens **Account settings** > **Tenants** and removes it. Its users lose their access to that account.',
        'Link the tenant to your account afterwards.',
      ],
    },
    {
      id: 'join-other-account',
      who: ['owner', 'account-admin', 'global-admin'],
      takes: 'an-hour',
      title: 'Or work in the other account',
      steps: [
        'Ask an admin or the Owner there to add you as a user and to enroll that account in your program.',
      ],
    },
    {
      id: 'ask-support',
      who: ['microsoft-support'],
      takes: 'days',
      title: 'Nobody knows the other account: ask Microsoft',
      steps: ['Create a support request and give the domain and the id of the tenant.'],
      link: 'partner-support',
    },
  ],
  sources: ['multi-tenant', 'entra-accounts'],
});
