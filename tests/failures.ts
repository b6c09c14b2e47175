/**
 * Checks every item of a table, so that a table is one test and its failure still names each item that is wrong:
 * `expect(failuresOf(rules, ({ id }) => id, (rule) => expect(…))).toEqual([])`.
 *
 * @param check throws where something is wrong with the item
 * @returns a line for each item with which something is wrong
 * @throws where there is nothing to check: a test of nothing would pass
 */
export function failuresOf<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  check: (item: Item) => void,
): string[] {
  if (items.length === 0) throw new Error('there is nothing to check');
  return items.flatMap((item) => {
    try {
      check(item);
      return [];
    } catch (error) {
      return [`${nameOf(item)}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}
