import type { Who } from '../../rules/people.ts';
import { type Values, words } from '../../rules/words/language.ts';
import { language } from './language.ts';

/** What the main button of a way says. English here; assets/locales holds the translations. */
export const actWords = {
  again: 'Try again',
  openPrivate: 'Open in a private window',
  writeTo: 'Write to {name}',
  call: 'Call Microsoft',
  yourAddress: 'There, type your work address: …{domain}',
} as const;

/** To whom a message goes where nobody is known by name: short, as on a button. */
export const writeWords = {
  you: 'Write it down',
  'global-admin': 'Write to your Global admin',
  'account-admin': 'Write to your Account admin',
  'user-management-admin': 'Write to your user admin',
  'authentication-admin': 'Write to your admin',
  'privileged-authentication-admin': 'Write to your admin',
  'conditional-access-admin': 'Write to your admin',
  'security-admin': 'Write to your admin',
  'application-admin': 'Write to your admin',
  'compliance-admin': 'Write to your admin',
  'admin-agent': 'Write to your Admin agent',
  'billing-admin': 'Write to your Billing admin',
  owner: 'Write to the Owner',
  manager: 'Write to the Manager',
  'indirect-provider': 'Write to your provider',
  'customer-admin': 'Write to the customer',
  'it-admin': 'Write to your IT department',
  colleague: 'Write to a colleague',
  'data-protection-team': 'Write the request',
  'microsoft-support': 'Write the support request',
  'app-owner': 'Write to the owner of the app',
  nobody: 'Write it down',
} as const satisfies Readonly<Record<Who, string>>;

/** The words in the language in use, with the values filled in. */
export function sayAct(id: keyof typeof actWords, values?: Values): string {
  return words(language(), { text: actWords[id], ...(values && { values }) });
}

/** The words of the button for the first of those who can do it. */
export function sayWriteTo(who: readonly Who[]): string {
  const [first = 'it-admin'] = who.filter((one) => one !== 'you' && one !== 'nobody');
  return words(language(), { text: writeWords[first] });
}
