import { useWorkAccount } from '../data/fixes-entra.ts';
import { rule } from '../rule.ts';

/** Microsoft closes tenants that nobody uses, and deletes them 20 days later. */
export default rule({
  id: 'tenant-inactive',
  signals: [{ verdict: 'match', code: ['AADSTS5000225'] }],
  title: 'Microsoft has closed this tenant because nobody used it',
  says: 'It can be opened again within 20 days; then it is deleted.',
  more: 'After that it is gone for good, with all that is in it.',
  fixes: [
    {
      id: 'reactivate-tenant',
      who: ['microsoft-support', 'global-admin'],
      takes: 'days',
      title: 'Have an admin of the tenant call Microsoft today',
      request: 'Our tenant was closed because nobody used it ({code}). Could you open it again?',
      steps: [
        'Find a Global admin of this tenant to make the call. Nobody else can ask for it.',
        'Ask once and wait: a second case for the same tenant makes it slower.',
        'Turn off programs that sign in to this tenant until it is open.',
      ],
      link: 'admin-support',
    },
    {
      ...useWorkAccount,
      id: 'use-own-tenant',
      title: 'Is it not your company’s tenant? Use your work account',
    },
  ],
  sources: ['inactive-tenant'],
});
