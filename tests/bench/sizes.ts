import { sizesOf } from '../../tools/build/size-budget.ts';
import { built } from './browsers.ts';
import type { Section } from './section.ts';

/** What each part loads; the build fails when one is above its budget. */
export async function sizes(): Promise<Section> {
  const all = sizesOf(built);
  return {
    title: 'Sizes',
    how: 'Bytes after gzip of all that an entry loads at once.',
    head: ['entry', 'bytes', 'budget'],
    rows: all.map(({ entry, bytes, most }) => [entry, String(bytes), most === undefined ? '' : String(most)]),
    broken: all
      .filter(({ bytes, most }) => most !== undefined && bytes > most)
      .map(({ entry, bytes }) => `The ${entry} has ${bytes} bytes.`),
  };
}
