import { describe, expect, test } from 'vitest';
import { gallerySession, stateOf } from './gallery.ts';

/** What the matrix looks for it finds: something wrong is put into a page, and each look names it. */

const gallery = gallerySession(1);
const rightToLeft = 'en-XB';

describe('what is planted is found', () => {
  const show = (language: string) => gallery.page.show(stateOf(gallery.page, 'popup-short'), language);
  const plant = (html: string) =>
    gallery.page.page.evaluate((planted) => {
      const all = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const main = all.map((root) => root.querySelector('main')).find((one) => one !== null);
      main?.insertAdjacentHTML('beforeend', planted);
    }, html);

  test.each([
    [
      'layout',
      'cut off at the side',
      '<div style="overflow-x:hidden;overflow-y:auto;width:50px;white-space:nowrap">A long line of text</div>',
    ],
    [
      'layout',
      'over the side',
      '<div style="overflow:hidden;width:50px;white-space:nowrap">A long line of text</div>',
    ],
    [
      'layout',
      'over the edge',
      '<div style="height:20px"><p style="width:60px">Several lines of text</p></div>',
    ],
    ['layout', 'wider than the window', '<div style="width:2000px">A box</div>'],
    ['layout', 'over “', '<p>One line</p><p style="margin-top:-30px">Another line</p>'],
    [
      'layout',
      'cut off in its field',
      '<select style="width:60px"><option>A long line of text</option></select>',
    ],
    ['layout', '“understood” is broken', '<p style="width:40px">Not understood</p>'],
    ['targets', '20.0 × 20.0', '<button style="width:20px;height:20px;padding:0"></button>'],
    ['words', 'text: Hello', '<p>Hello</p>'],
    ['words', 'aria-label: Hello', '<p aria-label="Hello"></p>'],
    ['motion', 'transition of', '<p style="transition:color 1s">Text</p>'],
  ] as const)('%s: %s', async (look, what, html) => {
    await show('en-XA');
    expect(await gallery.page.look(look)).toEqual([]);
    await plant(html);
    expect((await gallery.page.look(look)).map((one) => one.what)).toContainEqual(
      expect.stringContaining(what),
    );
  });

  test('order: a time from right to left', async () => {
    await show(rightToLeft);
    await plant('<p dir="ltr">2026-11-20 09:58</p>');
    expect(await gallery.page.look('order')).toEqual([]);
    await plant('<p>2026-11-20 09:58</p>');
    expect(await gallery.page.look('order')).toHaveLength(1);
  });

  test('axe: faint words in the dark, a button without a name', async () => {
    await gallery.page.theme('dark');
    await show('en');
    await plant('<p style="color:#555">Faint</p><button></button>');
    const found = (await gallery.page.axe('en')).map(({ what }) => what);
    expect(found).toContainEqual(expect.stringContaining('color-contrast'));
    expect(found).toContainEqual(expect.stringContaining('button-name'));
  });
});
