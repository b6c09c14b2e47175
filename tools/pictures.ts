import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { productTexts } from '../rules/words/product.ts';
import { launchWithExtension } from './browser.ts';
import { startBrowser } from './draw-icons.ts';
import { readLocale } from './locales.ts';
import { drawScreenshot, drawTile, type Shot } from './pictures/compose.ts';
import { scenes } from './pictures/scenes.ts';
import { shoot, shootDesk, speaking } from './pictures/shoot.ts';
import { pictureWordsIn } from './pictures/words.ts';
import { npm, root } from './run.ts';
import { listingLanguages, readListing } from './store-listing.ts';

/** `npm run pictures`: makes the screenshots for the stores, in each language, into store/screenshots. */

const extension = join(root, '.output', 'chrome-mv3');

/** Makes the pictures with the extension as it is built. @returns their paths */
export async function makePictures(folder: string): Promise<string[]> {
  const shots: Shot[] = [];
  for (const language of listingLanguages) shots.push(...(await shootAll(language)));
  const browser = await startBrowser();
  try {
    const paths: string[] = [];
    for (const language of listingLanguages) {
      const own = shots.filter((shot) => shot.language === language);
      const { screenshots } = readListing(language);
      for (const [i, shot] of own.entries()) {
        const png = await drawScreenshot(browser, shot, screenshots[i] ?? '');
        paths.push(write(folder, language, `${i + 1}.png`, png));
      }
      const tile = await drawTile(browser, language, nameIn(language), pictureWordsIn(language).tile);
      paths.push(write(folder, language, 'tile.png', tile));
    }
    return paths;
  } finally {
    await browser.close();
  }
}

async function shootAll(language: string): Promise<Shot[]> {
  const launched = await launchWithExtension({ dir: extension, headless: true, args: speaking(language) });
  try {
    const shots: Shot[] = [];
    for (const scene of scenes) shots.push(await shoot(launched, scene, language));
    return [...shots, await shootDesk(launched, language)];
  } finally {
    await launched.close();
  }
}

function nameIn(language: string): string {
  const { name } = productTexts;
  return language === 'en' ? name : (readLocale(language).words[name] ?? name);
}

function write(folder: string, language: string, name: string, png: Buffer): string {
  const path = join(folder, language, name);
  mkdirSync(join(folder, language), { recursive: true });
  writeFileSync(path, png);
  return path;
}

async function main(): Promise<void> {
  const { ok, output } = await npm('run', '--silent', 'build');
  if (!ok) throw new Error(`the build failed:\n${output}`);
  for (const path of await makePictures(join(root, 'store/screenshots'))) console.log(relative(root, path));
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(`pictures: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}
