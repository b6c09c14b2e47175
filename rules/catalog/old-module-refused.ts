import { rule } from '../rule.ts';

/** MSOnline and AzureAD are retired, and never knew granular delegated admin privileges. */
export default rule({
  id: 'old-module-refused',
  signals: [{ verdict: 'possible', topic: ['old-module'] }],
  title: 'The script uses a module that no longer reaches customers',
  says: 'MSOnline and AzureAD are retired and do not know granular delegated admin privileges (GDAP). More roles do not help.',
  fixes: [
    {
      id: 'use-graph',
      who: ['app-owner', 'you'],
      takes: 'days',
      title: 'Have the script moved to Microsoft Graph PowerShell',
      steps: [
        'Whoever wrote the script replaces the old commands by those of Microsoft Graph PowerShell.',
        'Sign in to the customer’s tenant by its ID, with an account whose group has the role in the relationship.',
        'Until then, do it by hand: **Customers** > the customer > **Service management**.',
      ],
      link: 'partner-home',
    },
  ],
  sources: ['azuread-docs-issue-929', 'azuread-modules'],
});
