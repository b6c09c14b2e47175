/**
 * Known texts without the texts. The observer looks a text up by its length and a hash, and names it by its number in a
 * table: that is a few bytes for each known text, and no other text can get out.
 *
 * A table has a group for each length from 0 on, with a space between groups. A group holds hashes in order, each in as
 * many signs. Texts of which more is asked stand `again` groups further on.
 */

/** Of 32 bits: another text of its length is taken for a known sentence once in four thousand million times … */
export const sentenceSigns = 5;
/** … and, of 19 bits, for a known word of a path once in six hundred thousand times. */
export const wordSigns = 3;
/** No known text is longer. */
export const again = 128;

/** From `(` on: what JavaScript can quote. */
const signs = 85;
const firstSign = 40;

/** @param hash by `fnv1a`; as much of it counts as the signs hold */
export function keyOf(hash: number, length: number, count: number): number {
  return length * 2 ** 32 + (hash % signs ** count);
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

/** The number of each key in a table. */
export function numbersIn(table: string, count: number): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  let length = 0;
  let hash = 0;
  let read = 0;
  for (const sign of table) {
    if (sign === ' ') length++;
    else {
      hash = (hash * signs + sign.charCodeAt(0) - firstSign) % signs ** count;
      read++;
      if (read % count === 0) numbers.set(keyOf(hash, length % again, count), numbers.size);
    }
  }
  return numbers;
}
