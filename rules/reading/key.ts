import { fnv1a } from './fnv1a.ts';

/**
 * Known texts without the texts. The observer looks a text up by its length and a hash, and names it by its number in a
 * table: that is a few bytes for each known text, and no other text can get out.
 *
 * A table has a group for each length from 0 on, with a space between groups. A group holds hashes in order, each in as
 * many signs. Texts of which more is asked stand `again` groups further on.
 */

/** Signs of a hash, 85 of them from `(` on. Five hold 32 bits: one text in four thousand million has that of a sentence. */
export const sentenceSigns = 5;
/** Three hold 19 bits: one word in six hundred thousand has that of a known word of a path. */
export const wordSigns = 3;
const signs = 85;
const firstSign = 40;
/** Every known text is shorter. */
export const again = 128;

/** The hash of a word of a path, or of another text that has `wordSigns`. */
export function hashOfWord(word: string): number {
  return fnv1a(word) % signs ** wordSigns;
}

/** @param hash by `fnv1a`, or `hashOfWord` */
export function keyOf(hash: number, length: number): number {
  return length * 2 ** 32 + hash;
}

/** @param keys in order */
export function tableOf(keys: readonly number[], count: number): string {
  const groups: string[] = [];
  for (const key of keys) {
    const length = Math.floor(key / 2 ** 32);
    const places = Array.from({ length: count }, (_, i) => signs ** (count - 1 - i));
    const hash = places.map((place) => firstSign + (Math.floor((key % 2 ** 32) / place) % signs));
    groups[length] = (groups[length] ?? '') + String.fromCharCode(...hash);
  }
  return Array.from(groups, (group) => group ?? '').join(' ');
}

/** Gives the number of a text in a table. */
type LookUp = (hash: number, group: number) => number | undefined;

/** Only the groups that are asked for are gone through: most pages have texts of few lengths. */
export function lookUpIn(table: string, count: number): LookUp {
  const groups = table.split(' ');
  const hashes: (readonly number[])[] = [];
  return (hash, group) => {
    hashes[group] ??= hashesOf(groups[group] ?? '', count);
    const at = hashes[group].indexOf(hash);
    return at < 0 ? undefined : groups.slice(0, group).join('').length / count + at;
  };
}

function hashesOf(group: string, count: number): number[] {
  const hashes = [];
  let hash = 0;
  for (let i = 0; i < group.length; i++) {
    hash = hash * signs + group.charCodeAt(i) - firstSign;
    if (i % count < count - 1) continue;
    hashes.push(hash);
    hash = 0;
  }
  return hashes;
}

/** The same for a table of words: ids of elements, segments of paths. */
export function wordsIn(table: string): (word: string) => number | undefined {
  const numberOf = lookUpIn(table, wordSigns);
  return (word) => (word.length < again ? numberOf(hashOfWord(word), word.length) : undefined);
}
