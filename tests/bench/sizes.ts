import { over, sizesOf } from '../../tools/build/budgets.ts';
import { built } from './browsers.ts';
import type { Section } from './section.ts';

/** What each part loads; the build fails when one is above its budget. */
export async function sizes(): Promise<Section> {
  const all = sizesOf(built);
  return {
    title: 'Sizes',
    how: 'Bytes after gzip of all that an entry loads when it is opened; for the popup, all that is fetched before its answer is drawn.',
    head: ['entry', 'bytes', 'budget', 'used'],
    rows: all.map(({ entry, bytes, most }) => [
      entry,
      String(bytes),
      String(most),
      `${Math.round((100 * bytes) / most)} %`,
    ]),
    broken: over(all),
  };
}
