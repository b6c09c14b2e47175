import type { Answers } from '../rules/data/questions.ts';
import type { Who } from '../rules/people.ts';
import type { CustomerKind } from './contacts.ts';
import type { Settings } from './settings.ts';

/** What the settings of a help desk say of the failure of somebody who writes to it. */

/** What follows from whom a desk answers: the program of those who write, and what the desk itself is to them. */
const kinds: Readonly<
  Record<CustomerKind, { readonly program?: Answers['program']; readonly deskIs?: Who }>
> = {
  'own-company': { deskIs: 'it-admin' },
  'indirect-resellers': { program: 'csp-indirect-reseller', deskIs: 'indirect-provider' },
  'indirect-providers': { program: 'csp-indirect-provider' },
  'direct-bill-partners': { program: 'csp-direct-bill' },
  'ai-cloud-partners': { program: 'ai-cloud-partner' },
  'marketplace-publishers': { program: 'marketplace' },
};

/** What is known of everybody who writes to this desk: the answers that nobody has to be asked for. */
export function answersOfCustomers({ desk, programs = [] }: Pick<Settings, 'desk' | 'programs'>): Answers {
  if (!desk?.customers) return {};
  const [own, ...others] = programs.filter((program) => program !== 'not-sure');
  const program =
    desk.customers === 'own-company' ? others.length === 0 && own : kinds[desk.customers].program;
  return program ? { program } : {};
}

/** What the desk is to those who write, among the people who can fix something. */
export function deskIs({ desk }: Pick<Settings, 'desk'>): Who | undefined {
  return desk?.customers && kinds[desk.customers].deskIs;
}

/**
 * What of the settings counts for somebody else's failure: the desk's profile, and where links may lead. The people of a
 * company, its domain and its programs are the partner's only where the desk answers its own company.
 */
export function settingsForDesk({
  desk,
  linkHosts,
  articles,
  contacts,
  workDomain,
  programs,
}: Settings): Settings {
  const own = desk?.customers === 'own-company';
  return {
    byPolicy: [],
    ...(desk && { desk }),
    ...(linkHosts && { linkHosts }),
    ...(articles && { articles }),
    ...(own && contacts && { contacts }),
    ...(own && workDomain && { workDomain }),
    ...(own && programs && { programs }),
  };
}
