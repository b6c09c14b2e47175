import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureBrowser, findBrowser, installHint } from './find-browser.ts';
import { root } from './run.ts';

/**
 * `npm run icons`: draws assets/icon.svg in every size that a browser or a store asks for. With `--check` it only says
 * which of the files no longer look like the drawing.
 */

interface Icon {
  /** From the root of the project. */
  readonly path: string;
  /** Of the picture, in pixels. */
  readonly size: number;
  /** Of the drawing in its middle. */
  readonly art: number;
}

/** 16 to 48 for toolbars and lists, with the steps of 150 % and 200 % displays; 96 for Firefox, 128 for installing. */
const inPackage = [16, 24, 32, 48, 64, 96, 128];

const icons: readonly Icon[] = [
  ...inPackage.map((size) => ({ path: `assets/public/icon/${size}.png`, size, art: size })),
  // The Chrome Web Store asks for 96 pixels of art in 128, Edge Add-ons for a logo of 300.
  { path: 'store/icons/chrome-128.png', size: 128, art: 96 },
  { path: 'store/icons/edge-300.png', size: 300, art: 300 },
];

/** How far apart a colour (0 to 255) may be on average: another version of the browser smooths edges otherwise. */
const tolerance = 2;

/** A browser without the extension, for drawing. @throws where there is none */
export async function startBrowser(): Promise<Browser> {
  const browser = findBrowser();
  if (!browser) throw new Error(installHint());
  return chromium.launch({ executablePath: browser.path, headless: true });
}

/** @returns a PNG */
async function drawIcon(page: Page, { size, art }: Icon): Promise<Buffer> {
  const svg = readFileSync(join(root, 'assets/icon.svg')).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh"><img width="${art}" height="${art}">`,
  );
  await page.evaluate((data) => {
    const [image] = document.images;
    if (image) image.src = `data:image/svg+xml;base64,${data}`;
    return image?.decode();
  }, svg);
  return page.screenshot({ omitBackground: true });
}

/** @returns how far apart two pictures are on average, 0 to 255; infinitely far where their sizes differ */
async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const apart = await page.evaluate(compare, [one.toString('base64'), other.toString('base64')]);
  return apart ?? Number.POSITIVE_INFINITY;
}

/** Runs in the page. */
async function compare(both: readonly string[]): Promise<number | undefined> {
  const pixels = both.map(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(0, 0, image.width, image.height);
  });
  const [one, other] = await Promise.all(pixels);
  if (!one || one.width !== other?.width || one.height !== other.height) return undefined;
  const sum = one.data.reduce((total, value, i) => total + Math.abs(value - (other.data[i] ?? 0)), 0);
  return sum / one.data.length;
}

/** The icons whose files are missing or no longer look like the drawing. */
export async function staleIcons(browser: Browser): Promise<string[]> {
  const stale: string[] = [];
  const page = await browser.newPage();
  for (const icon of icons) {
    const there = read(icon.path);
    const apart = there && (await difference(page, there, await drawIcon(page, icon)));
    if (apart === undefined || apart > tolerance) stale.push(icon.path);
  }
  return stale;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(join(root, path));
  } catch {
    return undefined;
  }
}

async function writeIcons(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  for (const icon of icons) {
    const file = join(root, icon.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await drawIcon(page, icon));
    console.log(`${icon.path}  ${icon.size} × ${icon.size}`);
  }
}

async function main(): Promise<void> {
  if (!ensureBrowser()) throw new Error(installHint());
  const browser = await startBrowser();
  try {
    if (!process.argv.includes('--check')) return await writeIcons(browser);
    const stale = await staleIcons(browser);
    if (stale.length === 0) return;
    console.error(`run "npm run icons": ${stale.join(', ')} do not look like assets/icon.svg`);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(`icons: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}
