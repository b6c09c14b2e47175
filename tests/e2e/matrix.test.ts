import { expect, test } from 'vitest';
import { type GalleryPage, type Shown, themes, widths } from '../../tools/gallery/open.ts';
import type { Problem } from '../gallery/look/tree.ts';
import { everything, partOf } from '../scope.ts';
import { gallerySession, onAllPages } from './gallery.ts';

/**
 * Every state of popup and help desk page, in real Chromium, over languages, themes and zoom. Each line of a failure
 * says where it is to be seen: `npm run gallery`, then `index.html?state=…&lang=…`. That what is wrong is found shows
 * tests/e2e/matrix-planted.test.ts.
 */

const gallery = gallerySession(2);

const pseudo = ['en-XA', 'en-XB'];
const rightToLeft = 'en-XB';
const most = { timeout: 600_000 };

test('all states, in all languages or one language each', most, async () => {
  const { states, languages } = gallery.page;
  expect(languages).toEqual(expect.arrayContaining(['en', 'fr', ...pseudo]));
  expect(states.length).toBeGreaterThan(90);
  const jobs = partOf(states, 12).flatMap((state, i) =>
    languages
      .map((language, k) => ({ state, language, turn: i + k }))
      .filter((_, k) => everything || k === i % languages.length),
  );
  expect(inLines(await onAllPages(gallery, jobs, problemsOf))).toEqual([]);
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
  for (const page of gallery.pages) await page.theme('light');
  const found = await onAllPages(gallery, partOf(gallery.page.states, 12), async (page, state) => {
    await page.show(state, 'en');
    await page.page.evaluate(() => window.gallery.spreadText());
    return (await page.look('layout')).map((problem) => ({ ...problem, at: state.id }));
  });
  expect(inLines(found)).toEqual([]);
});
