import { unspaced } from './word-count.ts';

/**
 * Words in a language. English stands where it is said; another language is one file of pairs, English → translation
 * (assets/locales). The English sentence is the key: when it changes, its translation is no longer found and the reader
 * gets the new English, never the translation of something that is no longer said.
 */
export interface Language {
  /** BCP 47, in the form that Intl takes: `en-GB`, `fr`. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence in this language, or as it came where there is no translation of exactly this English. */
  readonly translate: (english: string) => string;
}

/** What lies over the English: the words of one language, as the extension carries them. */
export interface Overlay {
  /** BCP 47: `fr`. */
  readonly language: string;
  readonly direction?: 'rtl';
  /** English → translation. */
  readonly words: Readonly<Record<string, string>>;
}

/** A file of assets/locales. */
export interface LocaleFile extends Overlay {
  /** In the language itself: `Français`. */
  readonly name: string;
  /** Nothing is released while a sentence is missing in it. A file without this may have gaps. */
  readonly complete?: true;
}

export const english: Language = {
  tag: 'en-GB', // dates in the order that most readers of English use here: 20 Jul 2022
  direction: 'ltr',
  translate: (text) => text,
};

export function languageOf({ language: tag, direction, words }: Overlay | LocaleFile): Language {
  return {
    tag,
    direction: direction ?? 'ltr',
    translate: (text) => (Object.hasOwn(words, text) && words[text]) || text,
  };
}

/** One of the languages there are. */
export interface LanguageName {
  readonly language: string;
  readonly name: string;
  /** No sentence is missing in it: what is sent to somebody else can be in it. */
  readonly complete?: true;
}

export const englishName: LanguageName = { language: 'en', name: 'English', complete: true };

/**
 * The first of the wanted languages that is there, also in another region's form: `fr-CA` is served by `fr`, but not
 * `zh-TW` by `zh-CN`, which is written in other letters.
 *
 * @param wanted BCP 47, best first
 * @returns the known one, English where none fits
 */
export function bestLanguage(wanted: readonly string[], known: readonly LanguageName[]): LanguageName {
  const there = [englishName, ...known];
  for (const tag of wanted) {
    const found =
      there.find(({ language }) => language.toLowerCase() === tag.toLowerCase()) ??
      there.find(({ language }) => written(language) === written(tag));
    if (found) return found;
  }
  return englishName;
}

/** `zh-Hans` of `zh-CN`, `fr-Latn` of `fr-CA`; a tag that is none, as it is. */
function written(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}

/** A sentence with what is to be filled in, not yet in any language. */
export interface Message {
  /** English, of one of the tables of words. */
  readonly text: string;
  readonly values?: Values;
}

/** Text is shown as it is, a number in the way of the language, a message in the language. */
export type Values = Readonly<Record<string, string | number | Message>>;

/**
 * The words of a sentence: `{name}` is filled in; of `{count|one:entry|other:entries}` the form that the number takes
 * in this language. A name without a value stays as it is. A value is text, never markup.
 */
export function words(language: Language, { text, values = {} }: Message): string {
  return language.translate(text).replace(/\{(\w+)(\|[^{}]*)?\}/g, (whole, name: string, forms?: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value === 'object') return words(language, value);
    if (forms) return formFor(language, Number(value), forms) ?? whole;
    return typeof value === 'number' ? new Intl.NumberFormat(language.tag).format(value) : value;
  });
}

/** @param forms `|one:entry|other:entries` */
function formFor({ tag }: Language, count: number, forms: string): string | undefined {
  const category = new Intl.PluralRules(tag).select(count);
  const known = new Map(forms.split('|').map((form) => form.split(/:(.*)/s) as [string, string]));
  return known.get(category) ?? known.get('other');
}

/** "Owner or Manager", "A, B and C". */
export function listWords(
  { tag }: Language,
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
): string {
  const list = new Intl.ListFormat(tag, { type }).format(items);
  return list.replace(besideLatin, ' ');
}

/** Intl joins Japanese and Chinese without the space that they have beside Latin letters. */
const besideLatin = new RegExp(`(?<=${unspaced})(?=[A-Za-z])|(?<=[A-Za-z])(?=${unspaced})`, 'gu');
