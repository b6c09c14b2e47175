import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Problem } from '../../tests/gallery/look/tree.ts';
import type { Gallery } from '../../tests/gallery/main.ts';
import { findBrowser } from '../find-browser.ts';
import { buildGallery } from './build.ts';

/** The gallery in a real browser, for the tests that look at every state. */

export type Shown = Gallery['states'][number];
export const themes = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof themes)[number];

/** CSS pixels. A page is 1280 wide, which 200 % makes 640 and 400 % makes 320. */
const pages = [1280, 640, 320] as const;
export const widths = { popup: [380, 320], desk: pages, wide: pages } as const;
const heights = { popup: 600, desk: 900, wide: 900 } as const;

/** Of a picture, in CSS pixels. */
const tallest = 850;

/** The rules of axe-core that count: WCAG 2.2 level AA, and what its makers hold to be good besides. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export class GalleryPage {
  readonly states: readonly Shown[];
  readonly languages: readonly string[];
  readonly page: Page;
  #hasAxe = false;

  constructor(page: Page, { states, languages }: Pick<Gallery, 'states' | 'languages'>) {
    this.page = page;
    this.states = states;
    this.languages = languages;
  }

  /** In the width of the page itself, 100 %. */
  async show(state: Shown, language: string): Promise<void> {
    await this.resize(state, widths[state.page][0]);
    await this.page.evaluate(([id, tag]) => window.gallery.show(id, tag), [state.id, language] as const);
  }

  async resize({ page }: Shown, width: number): Promise<void> {
    const height = heights[page];
    const now = this.page.viewportSize();
    if (now?.width !== width || now.height !== height) await this.page.setViewportSize({ width, height });
  }

  async theme(theme: Theme): Promise<void> {
    const forcedColors = theme === 'forced' ? 'active' : 'none';
    await this.page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', forcedColors });
  }

  look(at: keyof Gallery['look']): Promise<Problem[]> {
    return this.page.evaluate((what) => window.gallery.look[what](), at);
  }

  /** Of the state that is shown, or of what is particular about it; of a long page the first screens. */
  async screenshot({ part }: Shown): Promise<Buffer> {
    // The page of an example or a ticket is a frame that is drawn a moment later, and does not say when.
    if (this.page.frames().length > 1) await this.page.waitForTimeout(500);
    if (part) return this.page.locator(part).first().screenshot();
    const [width, height] = await this.page.evaluate(() => {
      const { clientWidth, scrollHeight } = document.documentElement;
      return [clientWidth, scrollHeight] as const;
    });
    const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
    return this.page.screenshot({ fullPage: true, clip });
  }

  /**
   * What axe-core finds. The frame of an example's page runs no scripts, so it is left out. The long pseudo-language
   * adds words to a label and to its name each on its own, so that the one is no part of the other.
   */
  async axe(language: string): Promise<Problem[]> {
    if (!this.#hasAxe) await this.page.addScriptTag({ path: axeFile });
    this.#hasAxe = true;
    const options = {
      runOnly: rules,
      rules: { 'label-content-name-mismatch': { enabled: language !== 'en-XA' } },
      resultTypes: ['violations'],
      iframes: false,
    };
    const { violations } = await this.page.evaluate(
      // @ts-expect-error axe is a script of the page
      (chosen): Promise<AxeResults> => axe.run(document, chosen),
      options,
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({
        what: `${id}: ${failureSummary?.split('\n')[1]?.trim()}`,
        where: target.flat().join(' '),
      })),
    );
  }
}

interface Opening {
  /** Pixels of the screen for one of CSS. */
  readonly scale?: number;
}

export interface OpenGallery {
  /** A page as nobody has touched it. Several work side by side. */
  openPage(): Promise<GalleryPage>;
  /** Whether its browser is still there. */
  isOpen(): boolean;
  close(): Promise<void>;
}

/** Time stands still in it, so that what is drawn today is drawn tomorrow. */
export async function openGallery({ scale = 1 }: Opening = {}): Promise<OpenGallery> {
  const found = findBrowser();
  if (!found) throw new Error('no Edge, Chrome or Chromium found: run "node tools/find-browser.ts"');
  // Several may be open at a time, each as the sources were when it was opened.
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove); // where nobody closes it
  const address = await buildGallery(folder);
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    locale: 'en-GB',
    deviceScaleFactor: scale,
  });
  await context.clock.setFixedTime(new Date('2026-11-20T10:00:00Z'));
  const close = async () => {
    await browser.close();
    process.removeListener('exit', remove);
    remove();
  };
  return { openPage: () => openPage(context, address), isOpen: () => browser.isConnected(), close };
}

async function openPage(context: BrowserContext, address: string): Promise<GalleryPage> {
  const page = await context.newPage();
  await page.goto(`${address}?state=popup-looking`);
  const known = await page.evaluate(() => ({
    states: window.gallery.states.map(({ id, shows, page, part }) => ({
      id,
      shows,
      page,
      ...(part && { part }),
    })),
    languages: window.gallery.languages,
  }));
  return new GalleryPage(page, known);
}
