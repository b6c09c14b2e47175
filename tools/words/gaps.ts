import type { LocaleFile } from '../../rules/words/language.ts';

/** Where a translation is behind the English. Its reader gets the English there. */
export interface Gaps {
  /** What is said and not translated, each with the first place that says it: `rule mfa-failed: Try again`. */
  readonly missing: readonly string[];
  /** English sentences that are no longer said. */
  readonly stale: readonly string[];
}

/** @param said every sentence that is said, with its places (collect.ts) */
export function gapsOf({ words }: LocaleFile, said: ReadonlyMap<string, readonly string[]>): Gaps {
  return {
    missing: [...said].flatMap(([text, [place]]) => (words[text] ? [] : `${place}: ${text}`)),
    stale: Object.keys(words).filter((text) => !said.has(text)),
  };
}

/** One line for each gap of a language that says it has none; a language in the making may have any. */
export function behind(locale: LocaleFile, said: ReadonlyMap<string, readonly string[]>): string[] {
  if (!locale.complete) return [];
  const { missing, stale } = gapsOf(locale, said);
  return [
    ...missing.map((text) => `${locale.language}: not translated: ${text}`),
    ...stale.map((text) => `${locale.language}: no longer said: ${text}`),
  ];
}
