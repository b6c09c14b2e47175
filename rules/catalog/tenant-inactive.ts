import { rule } from '../rule.ts';

/** Microsoft closes tenants that nobody uses, and deletes them 20 days later. */
export default rule({
  id: 'tenant-inactive',
  signals: [{ verdict: 'match', code: ['AADSTS5000225'] }],
  title: 'Microsoft has closed this tenant because nobody used it',
  says: 'It can be opened again within 20 days. After that it is deleted for good, with all that is in it.',
  fixes: [
    {
      id: 'reactivate-tenant',
      who: ['microsoft-support', 'global-admin'],
      takes: 'days',
      title: 'Have an admin of the tenant call Microsoft today',
      steps: [
        'Find somebody who is Global admin of this tenant. Without an admin nobody can ask for it.',
        'The admin calls the support number of your region, says {code}, and asks to have the tenant opened again.',
        'Ask once and wait: a second case for the same tenant makes it slower.',
        'Turn off programs that sign in to this tenant until it is open.',
      ],
      link: 'admin-support',
    },
    {
      id: 'use-own-tenant',
      who: ['you'],
      takes: 'a-minute',
      title: 'Is it not your company’s tenant? Use your work account',
      steps: [
        'Open Partner Center in a private window.',
        'Type the full work address of the company whose Partner Center account you need.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['inactive-tenant'],
});
