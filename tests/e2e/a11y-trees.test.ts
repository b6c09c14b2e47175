import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery } from '../../tools/gallery/open.ts';

/**
 * What a screen reader is told of every state, as a reviewed snapshot: headings, lists, names of buttons, live
 * regions. After a change that is meant: `npm run gallery -- --update`, then read the difference.
 */

const trees = join(import.meta.dirname, '../gallery/trees');
let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

test('no tree is left of a state that is gone', () => {
  const known = gallery.pages.flatMap(({ states }) => states.map(({ id }) => `${id}.yml`));
  const there = existsSync(trees) ? readdirSync(trees) : [];
  expect(there.filter((name) => !known.includes(name))).toEqual([]);
});

test('every state is read out as it was reviewed', { timeout: 120_000 }, async () => {
  for (const page of gallery.pages) {
    for (const state of page.states) {
      await page.show(state, 'en');
      const tree = await page.page.locator('body').ariaSnapshot();
      await expect.soft(`# ${state.shows}\n${tree}\n`).toMatchFileSnapshot(join(trees, `${state.id}.yml`));
    }
  }
});
