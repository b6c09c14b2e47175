import { language } from '../../components/shared/language.ts';
import type { LanguagesView } from '../../help/view.ts';
import {
  english,
  englishName,
  type Language,
  type LanguageName,
  type LocaleFile,
  languageOf,
} from '../../rules/words/language.ts';

/** Filled in by tools/gallery/build.ts, as JSON: the translations there are, and the two pseudo-languages. */
declare const galleryLocales: string;
/** Asked for once, as the text stands wherever its name does. */
const locales = JSON.parse(galleryLocales) as readonly LocaleFile[];

export const known: readonly LanguageName[] = [
  englishName,
  ...locales.map(({ language, name, complete }) => ({
    language,
    name,
    ...(complete && { complete }),
  })),
];

/** @param tag one of `known` */
export function languageByTag(tag: string): Language {
  const locale = locales.find(({ language }) => language === tag);
  return locale ? languageOf(locale) : english;
}

/** As the pages show them: those that are shipped, and the one in use, which was chosen. */
export function languages(): LanguagesView {
  const { tag } = language();
  return {
    chosen: known.find((one) => one.language === tag)?.language,
    all: known.filter((one) => one.language === tag || !/-X[AB]$/.test(one.language)),
  };
}
