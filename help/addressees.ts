import { othersOf, type Who } from '../rules/people.ts';
import type { Language } from '../rules/words/language.ts';
import { peopleWords } from '../rules/words/wording.ts';
import type { Contact, HelpDesk } from '../settings/options.ts';
import { contactsFor, type Settings } from '../settings/settings.ts';
import { sayHelp } from './texts.ts';

/** Whom a message can go to: always one, by name where one is known. */
export interface Addressee {
  /** Empty where nobody is named. */
  readonly to: Contact | HelpDesk;
  /** What they are; absent of the help desk. */
  readonly who?: Who;
}

/**
 * The contacts who can do it, or else the people who can, as what they are; then the help desk. Best first.
 *
 * @param who can do the fix
 */
export function addresseesOf(settings: Settings, who: readonly Who[]): readonly Addressee[] {
  const contacts = contactsFor(settings, who).map((one): Addressee => ({ who: one.who, to: one.contact }));
  const unnamed = othersOf(who).map((one): Addressee => ({ who: one, to: {} }));
  const { helpDesk } = settings;
  const desk = helpDesk?.name || helpDesk?.mail ? [{ to: helpDesk }] : [];
  return [...(contacts.length > 0 ? contacts : unnamed), ...desk];
}

/** How an addressee is called in the list of those. */
export function addresseeWords(language: Language, { to, who }: Addressee): string {
  if (!who) return to.name ?? sayHelp(language, 'helpDesk');
  const phone = 'phone' in to ? to.phone : undefined;
  const name = to.name ?? to.mail ?? phone;
  const people = peopleWords(language, [who]);
  return name ? sayHelp(language, 'contact', { name, people }) : people;
}
