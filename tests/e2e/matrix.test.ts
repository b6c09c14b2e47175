import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GalleryPage, openGallery, type Shown, themes, widths } from '../../tools/gallery/open.ts';
import type { Problem } from '../gallery/look/tree.ts';

/**
 * Every state of popup and help desk page, in real Chromium, over languages, themes and zoom. Each line of a failure
 * says where it is to be seen: `npm run gallery`, then `index.html?state=…&lang=…`.
 */

let gallery: Awaited<ReturnType<typeof openGallery>>;
let page: GalleryPage;
beforeAll(async () => {
  gallery = await openGallery({ count: 2 });
  [page] = gallery.pages as [GalleryPage];
});
afterAll(() => gallery?.close());

const pseudo = ['en-XA', 'en-XB'];
const rightToLeft = 'en-XB';
const most = { timeout: 600_000 };

test('all states in all languages', most, async () => {
  const { states, languages } = page;
  expect(languages).toEqual(expect.arrayContaining(['en', 'fr', ...pseudo]));
  const jobs = states.flatMap((state, i) =>
    languages.map((language, k) => ({ state, language, turn: i + k })),
  );
  const found: Found[] = [];
  await Promise.all(
    gallery.pages.map(async (page) => {
      for (let job = jobs.shift(); job; job = jobs.shift()) found.push(...(await problemsOf(page, job)));
    }),
  );
  expect(inLines(found)).toEqual([]);
});

interface Job {
  readonly state: Shown;
  readonly language: string;
  readonly turn: number;
}

interface Found extends Problem {
  /** `desk-list, fr, dark, 640 px`. */
  readonly at: string;
}

/** A line for each problem of each element, with the first place where it is to be seen. */
function inLines(found: readonly Found[]): string[] {
  const places = new Map<string, string[]>();
  for (const { what, where, at } of found) {
    const problem = `${what} – ${where}`;
    places.set(problem, [...(places.get(problem) ?? []), at]);
  }
  return [...places].map(([problem, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `${problem} (${first}${more})`;
  });
}

/**
 * Layout in every language at every zoom. axe-core takes longer: it sees every state in every theme, the languages
 * taking turns, and once more from right to left at 400 %.
 */
async function problemsOf(page: GalleryPage, { state, language, turn }: Job): Promise<Found[]> {
  const found: Found[] = [];
  const theme = themes[turn % themes.length] ?? 'light';
  const add = (how: string, problems: readonly Problem[]) => {
    for (const problem of problems)
      found.push({ ...problem, at: [state.id, language, theme, how].join(', ') });
  };
  await page.theme(theme);
  await page.show(state, language);
  add('axe', await page.axe(language));
  if (pseudo.includes(language)) add('words', await page.look('words'));
  if (language === 'en') add('motion', await page.look('motion'));
  if (language === rightToLeft) add('order', await page.look('order'));
  for (const width of widths[state.page]) {
    await page.resize(state, width);
    add(`${width} px`, await page.look('layout'));
    add(`${width} px, target smaller than 24 px`, await page.look('targets'));
  }
  if (language === rightToLeft) add('axe at 400 %', await page.axe(language));
  return found;
}

test('with the distances that a person may set for reading, nothing is cut off', most, async () => {
  const found: Found[] = [];
  await page.theme('light');
  for (const state of page.states) {
    await page.show(state, 'en');
    await page.page.evaluate(() => window.gallery.spreadText());
    found.push(...(await page.look('layout')).map((problem) => ({ ...problem, at: state.id })));
  }
  expect(inLines(found)).toEqual([]);
});

describe('what is planted is found', () => {
  const at = (id: string) => {
    const state = page.states.find((one) => one.id === id);
    if (!state) throw new Error(`there is no state ${id}`);
    return state;
  };
  const plant = (html: string) =>
    page.page.evaluate((planted) => {
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
    await page.show(at('popup-short'), 'en-XA');
    expect(await page.look(look)).toEqual([]);
    await plant(html);
    expect((await page.look(look)).map((one) => one.what)).toContainEqual(expect.stringContaining(what));
  });

  test('order: a time from right to left', async () => {
    await page.show(at('popup-short'), rightToLeft);
    await plant('<p dir="ltr">2026-11-20 09:58</p>');
    expect(await page.look('order')).toEqual([]);
    await plant('<p>2026-11-20 09:58</p>');
    expect(await page.look('order')).toHaveLength(1);
  });

  test('axe: faint words in the dark, a button without a name', async () => {
    await page.theme('dark');
    await page.show(at('popup-short'), 'en');
    await plant('<p style="color:#555">Faint</p><button></button>');
    const found = (await page.axe('en')).map(({ what }) => what);
    expect(found).toContainEqual(expect.stringContaining('color-contrast'));
    expect(found).toContainEqual(expect.stringContaining('button-name'));
  });
});
