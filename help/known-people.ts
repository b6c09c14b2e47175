import { chatAddress, encodedMail, phoneAddress } from '../reports/addresses.ts';
import { people } from '../rules/people.ts';
import type { Language } from '../rules/words/language.ts';
import type { FixWords, KnownPerson } from '../rules/words/wording.ts';
import { allowsLink, contactsFor, type KnownContact, type Settings } from '../settings/settings.ts';

/** Whom the company has named for a fix. */
export function peopleOf(
  language: Language,
  settings: Settings,
  { who }: Pick<FixWords, 'who'>,
): Pick<FixWords, 'contacts'> {
  const contacts = contactsFor(settings, who).map((one) => personOf(language, settings, one));
  return contacts.length > 0 ? { contacts } : {};
}

function personOf(language: Language, settings: Settings, { who, contact }: KnownContact): KnownPerson {
  const { name, mail, phone } = contact;
  const teams = mail && chatAddress(mail);
  return {
    name: name ?? mail ?? phone ?? '',
    role: language.translate(people[who]),
    ...(phone && { phone: { shown: phone, url: phoneAddress(phone) } }),
    ...(mail && { mail: `mailto:${encodedMail(mail)}` }),
    ...(teams && allowsLink(settings, teams) && { teams }),
  };
}
