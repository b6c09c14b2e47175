/**
 * The one vocabulary for "who fixes it". Other programs read these ids in `data-who` and in `diagnose --json`:
 * an id is never renamed, only added.
 */
export const people = {
  you: 'You',
  'global-admin': 'Global admin',
  'account-admin': 'Account admin',
  'user-management-admin': 'User management admin',
  'authentication-admin': 'Authentication admin',
  'privileged-authentication-admin': 'Privileged authentication admin',
  'conditional-access-admin': 'Conditional Access admin',
  'security-admin': 'Security admin',
  'application-admin': 'Application admin',
  'compliance-admin': 'Compliance admin',
  'admin-agent': 'Admin agent',
  'billing-admin': 'Billing admin',
  owner: 'Owner',
  manager: 'Manager',
  'indirect-provider': 'Indirect provider',
  'customer-admin': "The customer's Global admin",
  'it-admin': 'Your IT department',
  colleague: "A colleague in the company's tenant",
  'data-protection-team': 'Microsoft Data Protection team',
  'microsoft-support': 'Microsoft support',
  'app-owner': 'The owner of the application',
  nobody: 'Nobody: wait and try again',
} as const;

export type Who = keyof typeof people;

/** Whether a fix needs somebody whom a message can reach. */
export function asksSomebody({ who }: { readonly who: readonly Who[] }): boolean {
  return othersOf(who).length > 0;
}

/** Without whoever needs the fix. */
export function othersOf(who: readonly Who[]): readonly Who[] {
  return who.filter((one) => one !== 'you' && one !== 'nobody');
}
