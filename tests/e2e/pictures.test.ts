import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GalleryPage, Shown } from '../../tools/gallery/open.ts';
import { difference, smallPng } from '../../tools/gallery/picture.ts';
import { partOf } from '../scope.ts';
import { gallerySession, stateOf } from './gallery.ts';

/**
 * Every state looks as it was reviewed, in light and dark. At most 0.1 % of the pixels of a picture may differ by more
 * than 24 of 255 steps of a colour.
 *
 * Letters are drawn differently by every browser and with every set of fonts. `machine.json` says on which the pictures
 * were made; on another one nothing is compared and the test says so. After a change that is meant, or for another
 * machine: `npm run gallery -- --update`, then look at the pictures.
 */

const tolerance = 0.001;
const folder = join(import.meta.dirname, '../gallery/pictures');
/** What was drawn instead, to be looked at. */
const wrong = join(import.meta.dirname, '../../.output/pictures');
const machineFile = join(folder, 'machine.json');
const update = process.env.UPDATE_GALLERY === '1';
const themes = ['light', 'dark'] as const;

const gallery = gallerySession(1);

test('every state looks as it was reviewed', { timeout: 300_000 }, async ({ skip }) => {
  const { page } = gallery;
  const machine = await machineOf(page);
  if (update) return await updateAll(page, machine);
  const made: unknown = JSON.parse(readFileSync(machineFile, 'utf8'));
  skip(
    JSON.stringify(made) !== JSON.stringify(machine),
    `the pictures were made with other letters or another browser (${JSON.stringify(made)}, here ${JSON.stringify(machine)})`,
  );
  const different: string[] = [];
  await forEach(page, partOf(page.states, 8), async (name, png) => {
    const path = join(folder, name);
    const share = existsSync(path) ? await difference(page.page, readFileSync(path), png) : 1;
    if (share <= tolerance) return;
    mkdirSync(wrong, { recursive: true });
    writeFileSync(join(wrong, name), png);
    different.push(`${name}: ${(100 * share).toFixed(2)} % differs, see .output/pictures/${name}`);
  });
  expect(different).toEqual([]);
  expect(pictures(), 'a picture of a state that is gone: delete it').toEqual(namesOf(page));
});

test('a picture that differs is noticed', async () => {
  const { page } = gallery;
  const state = stateOf(page, 'popup-short');
  await page.show(state, 'en');
  const before = await smallPng(page.page, await page.screenshot(state));
  expect(await difference(page.page, before, await page.screenshot(state))).toBe(0);
  await page.page.evaluate(() => {
    document.querySelector('help-app')?.style.setProperty('--brand', 'teal');
  });
  expect(await difference(page.page, before, await page.screenshot(state))).toBeGreaterThan(tolerance);
});

/** What letters look like here: the browser, and a hash of some of them as it draws them. */
async function machineOf({ page }: GalleryPage): Promise<{ browser: string; letters: string }> {
  const letters = await page.evaluate(async () => {
    const context = new OffscreenCanvas(600, 120).getContext('2d');
    if (!context) throw new Error('no canvas');
    for (const [i, font] of [
      '14px system-ui',
      '600 20px "Segoe UI", system-ui',
      '12px Consolas, ui-monospace, monospace',
    ].entries()) {
      context.font = font;
      context.fillText('Sign-in Help, Éäß 0123 → ✓ 日本語', 4, 30 + 36 * i);
    }
    const { data } = context.getImageData(0, 0, 600, 120);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
    return [...hash.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
  const version = page.context().browser()?.version().split('.')[0];
  return { browser: `Chromium ${version}`, letters };
}

async function forEach(
  page: GalleryPage,
  states: readonly Shown[],
  take: (name: string, png: Buffer) => Promise<void>,
): Promise<void> {
  for (const theme of themes) {
    await page.theme(theme);
    for (const state of states) {
      await page.show(state, 'en');
      await take(`${state.id}.${theme}.png`, await page.screenshot(state));
    }
  }
}

async function updateAll(page: GalleryPage, machine: object): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of pictures()) if (!namesOf(page).includes(name)) rmSync(join(folder, name));
  await forEach(page, page.states, async (name, screenshot) => {
    const path = join(folder, name);
    const png = await smallPng(page.page, screenshot);
    const share = existsSync(path) ? await difference(page.page, readFileSync(path), png) : 1;
    if (share > 0) writeFileSync(path, png);
  });
  writeFileSync(machineFile, `${JSON.stringify(machine, null, 2)}\n`);
}

function pictures(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
}

function namesOf({ states }: GalleryPage): string[] {
  return themes.flatMap((theme) => states.map(({ id }) => `${id}.${theme}.png`)).sort();
}
