import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser, installHint, isRoot } from '../../tools/find-browser.ts';
import { framePage, frameUrl, libraryUrl } from './pages.ts';

export const built = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A folder that is thrown away at the end. */
export const temporary = mkdtempSync(join(tmpdir(), 'sign-in-help-bench-'));

/** An extension that does nothing, on the same pages as ours, with a popup of mere HTML. */
export function emptyExtension(): string {
  const dir = join(temporary, 'empty');
  const { content_scripts } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
    content_scripts: content_scripts.map((one: object) => ({ ...one, js: ['empty.js'] })),
  };
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'background.js'), '');
  writeFileSync(join(dir, 'empty.js'), '');
  writeFileSync(
    join(dir, 'popup.html'),
    '<!doctype html><html lang="en"><body style="width:380px"><h1 data-empty>A popup</h1><p>Of mere HTML.</p></body></html>',
  );
  return dir;
}

/** The same browser without any extension. */
export async function bareBrowser(): Promise<BrowserContext> {
  const browser = findBrowser();
  if (!browser) throw new Error(installHint());
  return chromium.launchPersistentContext('', {
    executablePath: browser.path,
    headless: true,
    chromiumSandbox: !isRoot(),
    viewport: null,
    args: ['--headless=new', '--window-size=1280,900', '--disable-background-networking', '--no-first-run'],
  });
}

/** What Entra draws its pages with. */
const library = readFileSync(
  join(import.meta.dirname, '../../node_modules/knockout/build/output/knockout-latest.js'),
  'utf8',
);

/** A tab that answers every page with `html`. Nothing leaves the machine. */
export async function tabWith(context: BrowserContext, html: string): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    if (request.url() === libraryUrl) return route.fulfill({ contentType: 'text/javascript', body: library });
    if (!request.isNavigationRequest()) return route.fulfill({ status: 204 });
    const body = request.url() === frameUrl ? framePage : html;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  return page;
}
