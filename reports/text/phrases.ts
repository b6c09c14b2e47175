import type { Phrase } from '../../rules/data/phrases.ts';
import { phraseMark, phraseTable, type Wanted } from '../../rules/reading/phrase-table.ts';

export type Where = Phrase['where'];
export const places: readonly Where[] = ['entra', 'partner-center', 'personal', 'password'];

/** A known sentence in a text. */
export interface Found {
  readonly where: Where;
  /** As an observation carries it. */
  readonly mark: string;
  readonly text: string;
}

/**
 * The known sentences of a text. One that is only recognised where it stands alone (`access denied`) is marked as
 * inferred where it stands among other words, so that alone it never makes a match.
 *
 * @param lines in plain form
 */
export function phrasesIn(lines: readonly string[]): Found[] {
  const text = lines.join(' ').toLowerCase();
  const alone = new Set([...lines.map((line) => bare(line.toLowerCase())), ...quoted(text)]);
  return places.flatMap((where) => {
    const { pattern, byText } = phraseTable(where);
    return [...text.matchAll(new RegExp(pattern, 'g'))].flatMap(({ index, 0: words }) => {
      const wanted = byText.get(words);
      const mark = wanted && markOf(wanted, words, text, index, alone);
      return mark ? [{ where, mark, text: words }] : [];
    });
  });
}

function markOf(wanted: Wanted, words: string, text: string, index: number, alone: ReadonlySet<string>) {
  if (!wanted.whole || alone.has(words)) return phraseMark(wanted);
  // One word among others ("unauthorized") is everyday language.
  const severalWords =
    /[^a-z]/.test(words) && !/\p{L}/u.test((text[index - 1] ?? '') + (text[index + words.length] ?? ''));
  return severalWords ? phraseMark({ ...wanted, inferred: true }) : undefined;
}

function quoted(text: string): string[] {
  return [...text.matchAll(/["'「『]([^"'「」『』]{4,60})["'」』]/g)].map(([, words = '']) => bare(words));
}

function bare(line: string): string {
  return /\p{L}(?:.*\p{L})?/su.exec(line)?.[0] ?? '';
}
