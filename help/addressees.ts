import type { Who } from '../rules/people.ts';
import type { Language } from '../rules/words/language.ts';
import { peopleWords } from '../rules/words/wording.ts';
import type { Contact, HelpDesk } from '../settings/options.ts';
import { contactsFor, type Settings } from '../settings/settings.ts';
import { sayHelp } from './texts.ts';

/** Whom a message can go to. */
export interface Addressee {
  readonly to: Contact | HelpDesk;
  /** What a contact is; absent of the help desk. */
  readonly who?: Who;
}

/** The contacts who can do it, then the help desk. @param who can do the fix */
export function addresseesOf(settings: Settings, who: readonly Who[]): readonly Addressee[] {
  const contacts = contactsFor(settings, who).map((one): Addressee => ({ who: one.who, to: one.contact }));
  const { helpDesk } = settings;
  return helpDesk?.name || helpDesk?.mail ? [...contacts, { to: helpDesk }] : contacts;
}

/** How an addressee is called in the list of those. */
export function addresseeWords(language: Language, { to, who }: Addressee): string {
  if (!who) return to.name ?? sayHelp(language, 'helpDesk');
  const phone = 'phone' in to ? to.phone : undefined;
  const name = to.name ?? to.mail ?? phone ?? '';
  return sayHelp(language, 'contact', { name, people: peopleWords(language, [who]) });
}
