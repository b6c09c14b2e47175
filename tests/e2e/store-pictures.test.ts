import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { staleIcons, startBrowser } from '../../tools/draw-icons.ts';
import { scenes } from '../../tools/pictures/scenes.ts';
import { makePictures } from '../../tools/pictures.ts';
import { root } from '../../tools/run.ts';
import { listingLanguages, readListing } from '../../tools/store-listing.ts';
import { everything } from '../scope.ts';
import { pngSize } from '../store/packages.ts';

/** The pictures for the stores can be made of the extension as it is. `npm run pictures` makes those in store/. */

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(everything)(
  'a screenshot of 1280 × 800 for each that the listings describe, and a tile of 440 × 280',
  async () => {
    const made = await makePictures(folder);
    const sizes = Object.fromEntries(
      made.map((path) => [
        relative(folder, path).replaceAll('\\', '/'),
        pngSize(readFileSync(path)).join(' × '),
      ]),
    );
    const wanted = listingLanguages.flatMap((language) => [
      ...readListing(language).screenshots.map((_, i) => [`${language}/${i + 1}.png`, '1280 × 800']),
      [`${language}/tile.png`, '440 × 280'],
    ]);
    expect(sizes).toEqual(Object.fromEntries(wanted));
    // Each shows something else, in each language.
    expect(new Set(made.map((path) => readFileSync(path).toString('base64'))).size).toBe(made.length);
  },
  600_000,
);

test.each(listingLanguages)(
  '%s: each picture has its caption in the listing, and store/screenshots has the sizes',
  (language) => {
    const { screenshots } = readListing(language);
    // The help desk page comes last.
    expect(screenshots).toHaveLength(scenes.length + 1);
    for (const i of screenshots.keys()) {
      const path = join(root, 'store/screenshots', language, `${i + 1}.png`);
      expect(pngSize(readFileSync(path))).toEqual([1280, 800]);
    }
  },
);

test.runIf(everything)(
  'the icons, in the package and for the stores, are drawn from assets/icon.svg',
  async () => {
    const browser = await startBrowser();
    try {
      expect(await staleIcons(browser), 'run "npm run icons"').toEqual([]);
    } finally {
      await browser.close();
    }
  },
  60_000,
);
