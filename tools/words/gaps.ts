import type { LocaleFile } from '../../rules/words/language.ts';

/** Where a translation is behind the English. Its reader gets the English there. */
export interface Gaps {
  /** What is said and not translated. */
  readonly missing: readonly Missing[];
  /** English sentences that are no longer said. */
  readonly stale: readonly string[];
}

export interface Missing {
  readonly text: string;
  /** The first that says it: `rule mfa-failed`. */
  readonly place: string;
}

/** @param said every sentence that is said, with its places (collect.ts) */
export function gapsOf({ words }: LocaleFile, said: ReadonlyMap<string, readonly string[]>): Gaps {
  return {
    missing: [...said].flatMap(([text, [place = '']]) => (words[text] ? [] : { text, place })),
    stale: Object.keys(words).filter((text) => !said.has(text)),
  };
}

/** `de: 3017 of 3030 sentences`. */
export function completeness(locale: LocaleFile, said: ReadonlyMap<string, readonly string[]>): string {
  const { missing } = gapsOf(locale, said);
  return `${locale.language}: ${said.size - missing.length} of ${said.size} sentences`;
}

/** One line for each gap of a language that says it has none; a language in the making may have any. */
export function behind(locale: LocaleFile, said: ReadonlyMap<string, readonly string[]>): string[] {
  if (!locale.complete) return [];
  const { missing, stale } = gapsOf(locale, said);
  return [
    ...missing.map(({ text, place }) => `${locale.language}: not translated: ${place}: ${text}`),
    ...stale.map((text) => `${locale.language}: no longer said: ${text}`),
  ];
}
