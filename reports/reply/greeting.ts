import { type Language, words } from '../../rules/words/language.ts';
import { requestTexts } from '../texts.ts';

/** Letters that name the family first, and are written without a blank or with one that divides nothing. */
const familyFirst = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** What stands before a name, in the languages that mails come in: with one of them it is the family’s name that counts. */
const formOfAddress =
  /^(?:mr|mrs|ms|miss|mx|sir|madam|herr|herrn|frau|hr|fr|m|mme|mlle|monsieur|madame|sr|sra|srta|señor|señora|senhor|senhora|sig|signor|signora|signore|dhr|mevr|pan|pani|bay|bayan)\.?$/iu;
const title = /^(?:dr|prof|ing|dipl|mag|dott|dra|phd|msc|bsc|mba|hc|h\.c|med|rer|nat)\.?(?:-ing\.?)?$/iu;

/** One name, with what can stand before it. What has more is a whole name, or a company. */
const aFamily =
  /^(?:(?:van|von|vom|zu|zum|de|der|den|del|della|di|da|dos|das|do|du|la|le|el|al|ter|ten|bin|ibn) )*[^ ]+$/iu;

/**
 * The first name out of a name as ticket systems and people write it: “Lovelace, Ada”, “Dr. Ada Lovelace”. Where it is
 * not clear which one that is, “Mr Lovelace”, “A. Lovelace”, 山田太郎, it is the whole name: nobody is called by half of it.
 *
 * @returns '' where it is no name: an address, a number
 */
export function firstNameOf(typed: string): string {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '' || /[@\d<>/\\{}]/.test(name)) return '';
  if (familyFirst.test(name)) return name;
  const [family = '', given, ...more] = name.split(/\s?,\s?/);
  // “van der Berg, Anna”; several commas are a list of people, “Ada Lovelace, PhD” has a title behind.
  const turned = given && more.length === 0 && !title.test(given) && aFamily.test(family);
  const parts = (turned ? given : given && title.test(given) ? family : name)
    .split(' ')
    .filter((part) => !title.test(part));
  const [first = ''] = parts;
  if (more.length > 0 || formOfAddress.test(first) || /^\p{L}\.?$/u.test(first.replace(/-.*/, '')))
    return name;
  return first === '' ? name : first;
}

/** A name as it was typed; '' where it is none. */
function wholeName(typed: string): string {
  const name = typed.replace(/\s+/g, ' ').trim();
  return firstNameOf(name) === '' ? '' : name;
}

/**
 * How a reply begins. A desk’s own greeting counts where its blanks can be filled in; without a name it is the one that
 * needs none, so no reply ever begins with “Dear ,”.
 *
 * @param own of the desk’s profile, in this language
 */
export function greetingWords(language: Language, typed: string, own?: string): string {
  const values = { name: wholeName(typed), firstName: firstNameOf(typed) };
  const wanted = own ?? language.translate(requestTexts.hello).replace('{name}', '{firstName}');
  const isFilled = values.name !== '' || !/\{(?:name|firstName)\}/.test(wanted);
  if (!isFilled) return words(language, { text: requestTexts.helloNobody });
  return wanted.replace(/\{(name|firstName)\}/g, (_, field: keyof typeof values) => values[field]);
}
