import { functionWords, lettersOf, ownLetters } from './function-words.ts';
import { linesOf, withoutMarkup } from './mail.ts';
import { messagesOf } from './newest.ts';

/** So much of a message says what it is written in. */
const maxChars = 8000;
/** Fewer small words than this are a quotation, a name or a heading. */
const fewest = 3;
const fewestLetters = 4;

/**
 * The language in which somebody wrote: BCP 47, undefined where too little says it. A mail is in one language and often
 * quotes a page in another, mostly English: so English counts only where nothing else is there. The newest message
 * decides; those below it can be of anybody.
 */
export function writtenIn(text: string): string | undefined {
  const [newest = [], ...older] = messagesOf(linesOf(withoutMarkup(text.slice(0, maxChars * 4))));
  return languageOf(newest) ?? (older.length > 0 ? languageOf(older.flat()) : undefined);
}

function languageOf(lines: readonly string[]): string | undefined {
  const text = lines.join('\n').slice(0, maxChars).replaceAll("'", '’');
  return byLetters(text) ?? byWords(text);
}

/** Japanese has Chinese characters, Ukrainian has most of Russian’s letters: so the more particular ones stand first. */
function byLetters(text: string): string | undefined {
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return lettersOf.find(([, letters]) => {
    const count = text.match(letters)?.length ?? 0;
    return count >= fewestLetters && count * 4 >= latin;
  })?.[0];
}

/** Not a part of an address, an id or a code. */
const aWord = /(?<![\p{L}\p{N}@/._=+-])\p{L}+(?:’\p{L}+)?(?![\p{L}\p{N}@/_=+]|[.-]\p{L})/gu;

const tables = Object.entries(functionWords).map(([tag, words]) => [tag, new Set(words.split(' '))] as const);

/** A word that only one of the languages has says twice as much. */
function weightOf(word: string): number {
  return tables.filter(([, table]) => table.has(word)).length === 1 ? 2 : 1;
}

function byWords(text: string): string | undefined {
  const lower = text.toLowerCase();
  const words = [...new Set(lower.match(aWord) ?? [])];
  const weighed = tables
    .map(([tag, table]) => {
      const weights = words.filter((word) => table.has(word)).map(weightOf);
      return { tag, weight: sum(weights) + (ownLetters[tag]?.test(lower) ? 1 : 0) };
    })
    .filter(({ weight }) => weight >= fewest)
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed.filter(({ tag }) => tag !== 'en');
  const english = weighed.find(({ tag }) => tag === 'en');
  // What two languages share decides nothing, beside a text of English least of all.
  if (!first || second?.weight === first.weight) return english?.tag;
  return english && english.weight > first.weight * 3 ? english.tag : first.tag;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
