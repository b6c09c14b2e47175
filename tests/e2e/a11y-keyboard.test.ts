import { expect, test } from 'vitest';
import { tabThrough } from '../gallery/keyboard.ts';
import { partOf } from '../scope.ts';
import { gallerySession, onAllPages, stateOf } from './gallery.ts';

/** The keyboard alone reaches and leaves everything in every state of the gallery, and sees where it is. */

const gallery = gallerySession(1);

test('Tab and Shift+Tab reach everything in reading order, with visible focus', {
  timeout: 300_000,
}, async () => {
  const found = await onAllPages(gallery, partOf(gallery.page.states, 12), async (page, state) => {
    await page.show(state, 'en');
    let problems = await tabThrough(page.page);
    // A frame in another process can take the keyboard a moment after it was drawn: what is wrong stays wrong.
    if (problems.length > 0) problems = await tabThrough(page.page);
    return problems.map((problem) => `${state.id}: ${problem}`);
  });
  expect(found).toEqual([]);
});

test.each([
  ['no ring', '<button style="outline:0">One</button>', 'no visible focus: <button> One'],
  [
    'not in order',
    '<button tabindex="2">Two</button><button tabindex="1">Three</button>',
    'forwards in this order',
  ],
  ['not reached', '<a href="#" onfocus="this.blur()">Four</a>', 'forwards not reached'],
])('what is planted is found: %s', async (_, html, problem) => {
  const { page } = gallery;
  await page.show(stateOf(page, 'desk-open'), 'en');
  await page.page.evaluate((planted) => document.body.insertAdjacentHTML('beforeend', planted), html);
  expect(await tabThrough(page.page)).toContainEqual(expect.stringContaining(problem));
});
