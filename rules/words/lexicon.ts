import type { Language, LocaleFile } from './language.ts';

/**
 * The words of one language as the extension carries them. The build takes the sentences out of the scripts
 * (tools/words/plugin.ts) and leaves their numbers; this is where they are. English is a lexicon like the others.
 */
export interface Lexicon extends Pick<LocaleFile, 'language' | 'direction'> {
  /** By number. What has no translation is here in English. */
  readonly texts: readonly string[];
  /** Translations of what the scripts say by its text: names made of ids, sentences of data files. */
  readonly named: Readonly<Record<string, string>>;
}

/** `~4f`: what stands in the scripts for the sentence with this number. */
export function placeholder(index: number): string {
  return `~${index.toString(36)}`;
}

/**
 * @param numbered the English sentences that have a number, in order
 * @param others the English texts that have none
 */
export function lexiconOf(
  { language, direction, words }: LocaleFile,
  numbered: readonly string[],
  others: readonly string[],
): Lexicon {
  const named = others.flatMap((text) => (words[text] ? [[text, words[text]] as const] : []));
  return {
    language,
    ...(direction && { direction }),
    texts: numbered.map((text) => words[text] || text),
    named: Object.fromEntries(named),
  };
}

export function languageOfLexicon({ language: tag, direction, texts, named }: Lexicon): Language {
  return {
    tag,
    direction: direction ?? 'ltr',
    translate: (text) => {
      const numbered = text.startsWith('~') ? texts[Number.parseInt(text.slice(1), 36)] : undefined;
      return numbered ?? (Object.hasOwn(named, text) ? (named[text] ?? text) : text);
    },
  };
}
