import type { LanguageName, LocaleFile, Overlay } from '../../rules/words/language.ts';
import { productTexts } from '../../rules/words/product.ts';
import { localeTags, readLocale } from '../locales.ts';
import { shownWords } from './collect.ts';

/** What the build makes of assets/locales. */

export interface BuiltFile {
  /** From the root of the extension. */
  readonly relativeDest: string;
  readonly contents: string;
}

/** The languages there are besides English: the build writes them into browser/language.ts. */
export function languageNames(): LanguageName[] {
  return localeTags().map((tag) => {
    const { language, name, complete } = readLocale(tag);
    return { language, name, ...(complete && { complete }) };
  });
}

/**
 * For each language one file with its words; `_locales` holds what the browser itself shows of the manifest. English is
 * the language of the sources: it has no file but that for the browser.
 */
export function localeFiles(): BuiltFile[] {
  const locales = localeTags().map((tag) => readLocale(tag));
  return [
    forManifest('en', {}),
    ...locales.flatMap((locale) => [
      file(`locales/${locale.language}.json`, overlayOf(locale, shownWords())),
      forManifest(locale.language, locale.words),
    ]),
  ];
}

/** What a reader needs of it: no gaps, nothing that is no longer said or that no page shows. */
export function overlayOf({ language, direction, words }: LocaleFile, shown: ReadonlySet<string>): Overlay {
  const used = Object.entries(words).filter(([english, translation]) => translation && shown.has(english));
  return { language, ...(direction && { direction }), words: Object.fromEntries(used) };
}

/** The browser writes regions with an underscore. */
function forManifest(language: string, words: LocaleFile['words']): BuiltFile {
  const { name, description, keepOpen } = productTexts;
  const message = (text: string) => ({ message: words[text] || text });
  return file(`_locales/${language.replace('-', '_')}/messages.json`, {
    name: message(name),
    description: message(description),
    keepOpen: message(keepOpen),
  });
}

function file(relativeDest: string, contents: unknown): BuiltFile {
  return { relativeDest, contents: JSON.stringify(contents) };
}
