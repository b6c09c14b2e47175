import { rule } from '../rule.ts';

/** MSOnline and AzureAD are retired, and never knew granular delegated admin privileges. */
export default rule({
  id: 'old-module-refused',
  signals: [{ verdict: 'possible', topic: ['old-module'] }],
  title: 'The script uses a module that is retired',
  says: 'MSOnline and AzureAD do not know delegated admin rights (GDAP).',
  more: 'More roles do not help.',
  fixes: [
    {
      id: 'use-graph',
      who: ['app-owner', 'you'],
      takes: 'days',
      title: 'Have the script moved to Microsoft Graph PowerShell',
      request:
        'Could you move the script to Microsoft Graph PowerShell? The old module no longer reaches customers.',
      steps: ['Until then, do it by hand: **Customers** > the customer > **Service management**.'],
      theirSteps: [
        'Replace the old commands by those of Microsoft Graph PowerShell.',
        'Sign in to the customer’s tenant by its ID, with an account whose group has the role in the relationship.',
      ],
      link: 'customers',
    },
  ],
  sources: ['azuread-docs-issue-929', 'azuread-modules'],
});
