import type { LocaleFile } from '../../rules/words/language.ts';
import { english, englishName } from '../../rules/words/language.ts';
import { lexiconOf } from '../../rules/words/lexicon.ts';
import { productTexts } from '../../rules/words/product.ts';
import { localeTags, readLocale } from '../locales.ts';
import { allWords, numbered } from './collect.ts';

/** What the build makes of assets/locales. */

export interface BuiltFile {
  /** From the root of the extension. */
  readonly relativeDest: string;
  readonly contents: string;
}

/** English is the language of the sources: no file of its own, and nothing to translate. */
const source: LocaleFile = { ...englishName, language: english.tag, words: {} };

/**
 * For each language one file with its words, and the list of the languages, which the extension reads to know what
 * there is. `_locales` holds what the browser itself shows of the manifest.
 */
export function localeFiles(): BuiltFile[] {
  const locales = localeTags().map((tag) => readLocale(tag));
  return [
    file(
      'locales/index.json',
      locales.map(({ language, name }) => ({ language, name })),
    ),
    file('locales/en.json', lexicon(source)),
    forManifest('en', {}),
    ...locales.flatMap((locale) => [
      file(`locales/${locale.language}.json`, lexicon(locale)),
      forManifest(locale.language, locale.words),
    ]),
  ];
}

function lexicon(locale: LocaleFile) {
  const texts = numbered();
  const known = new Set(texts);
  const inData = (places: readonly string[]) => places.some((place) => place !== 'command line');
  const others = [...allWords()].flatMap(([text, places]) =>
    !known.has(text) && inData(places) ? text : [],
  );
  return lexiconOf(locale, texts, others);
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
