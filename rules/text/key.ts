/**
 * Known texts without the texts. The observer looks a text up by its length and a hash, and names it by its number in a
 * table: that is a few bytes for each known text, and no other text can get out.
 *
 * A table has a group for each length from 0 on, with a space between groups. A group holds hashes in order, each in the
 * same number of digits to the base 36. Texts of which more is asked stand `again` groups further on.
 */

/** Another text of the same length is taken for a known sentence once in two thousand million times … */
export const sentenceDigits = 6;
/** … and for a known word once in a million times. */
export const wordDigits = 4;
/** No known text is longer. */
export const again = 128;

/** @param hash by `fnv1a`; only as much of it counts as the digits hold */
export function keyOf(hash: number, length: number, digits: number): number {
  return length * 2 ** 32 + (hash % 36 ** digits);
}

/** @param keys in order */
export function tableOf(keys: readonly number[], digits: number): string {
  const groups: string[] = [];
  for (const key of keys) {
    const length = Math.floor(key / 2 ** 32);
    const hash = (key % 2 ** 32).toString(36).padStart(digits, '0');
    groups[length] = (groups[length] ?? '') + hash;
  }
  return Array.from(groups, (group) => group ?? '').join(' ');
}

/** The number of each key in a table. */
export function numbersIn(table: string, digits: number): ReadonlyMap<number, number> {
  const hashes = new RegExp(`.{${digits}}`, 'g');
  const keys = table
    .split(' ')
    .flatMap((group, length) =>
      (group.match(hashes) ?? []).map((hash) =>
        keyOf(Number.parseInt(hash, 36), length % again, digits),
      ),
    );
  return new Map(keys.map((key, number) => [key, number]));
}
