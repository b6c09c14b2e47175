import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localeTags, readLocale } from '../../tools/locales.ts';
import { partOf } from '../scope.ts';
import { gallerySession, onAllPages } from './gallery.ts';

/**
 * What a screen reader is told of every state, as a reviewed snapshot: headings, lists, names of buttons, live
 * regions. After a change that is meant: `npm run gallery -- --update`, then read the difference.
 */

const trees = join(import.meta.dirname, '../gallery/trees');
const gallery = gallerySession(1);
/** What a choice of languages lists beside English: no tree depends on how many there are. */
const translations = new Set(localeTags().map((tag) => `- option "${readLocale(tag).name}"`));

function withoutTranslations(tree: string): string {
  return tree
    .split('\n')
    .filter((line) => !translations.has(line.trim()))
    .join('\n');
}

test('no tree is left of a state that is gone', () => {
  const known = gallery.page.states.map(({ id }) => `${id}.yml`);
  const there = existsSync(trees) ? readdirSync(trees) : [];
  expect(there.filter((name) => !known.includes(name))).toEqual([]);
});

test('every state is read out as it was reviewed', { timeout: 120_000 }, async () => {
  const states = partOf(gallery.page.states, 4);
  const read = await onAllPages(gallery, states, async (page, state) => {
    await page.show(state, 'en');
    const hasPart = !state.part || (await page.page.locator(state.part).first().isVisible());
    const tree = withoutTranslations(await page.page.locator('body').ariaSnapshot());
    return [{ ...state, hasPart, tree }];
  });
  expect(read).toHaveLength(states.length);
  const partless = read.filter(({ hasPart }) => !hasPart).map(({ id, part }) => `${id}: ${part}`);
  expect(partless, 'what is said to be particular about a state is not in it').toEqual([]);
  for (const { id, shows, tree } of read)
    await expect.soft(`# ${shows}\n${tree}\n`).toMatchFileSnapshot(join(trees, `${id}.yml`));
});
