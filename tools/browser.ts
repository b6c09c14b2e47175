import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { type ProfileWanted, profileFor } from './browser-profile.ts';
import { findBrowser, installHint, isRoot } from './find-browser.ts';

/** Starts an installed browser with the unpacked extension in it. Used by `npm start` and by the browser tests. */

export interface Launch extends ProfileWanted {
  /** The unpacked extension, an absolute path. */
  readonly dir: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** More switches of the browser. */
  readonly args?: readonly string[];
  /** Switches that Playwright would set. */
  readonly without?: readonly string[];
}

export interface Launched {
  readonly context: BrowserContext;
  /** The extension's background. */
  readonly worker: Worker;
  readonly extensionId: string;
  close(): Promise<void>;
}

/** How long the browser gets to start the extension, in milliseconds. */
const patience = 4_000;
/** How long a page gets to come, in milliseconds: a browser that is starved by others opens late. */
const slow = 30_000;

/** @throws where there is no browser, or where it does not take the extension. */
export async function launchWithExtension(launch: Launch): Promise<Launched> {
  const browser = findBrowser();
  if (!browser) throw new Error(installHint());
  // The popup of an extension is announced to Playwright as a target of type "other"; this makes it a Page.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const profile = profileFor(launch);
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath: browser.path,
    headless: launch.headless,
    // A person may go on to real pages; tests only open pages of their own, also in containers that allow no sandbox.
    chromiumSandbox: !launch.headless && !isRoot(),
    ignoreDefaultArgs: ['--disable-extensions', ...(launch.without ?? [])],
    viewport: null, // a fixed one would be forced on the popup too
    ...(launch.colorScheme && { colorScheme: launch.colorScheme }),
    args: switches(launch),
  });
  const close = async () => {
    await context.close();
    profile.forget();
  };
  try {
    const worker = (await workerOf(context)) ?? (await loadByProtocol(context, launch.dir));
    if (profile.isNew && launch.dir.split(',').some((dir) => existsSync(join(dir, 'welcome.html'))))
      await welcomeIn(context);
    return { context, worker, extensionId: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function switches({ dir, headless, args = [] }: Launch): string[] {
  return [
    // Without a window the screen is 800 by 600, on which a popup gets less than its full height.
    ...(headless ? ['--headless=new', '--window-size=1280,900', '--screen-info={1600x1200}'] : []),
    `--disable-extensions-except=${dir}`,
    `--load-extension=${dir}`,
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...args,
  ];
}

async function workerOf(context: BrowserContext): Promise<Worker | undefined> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const there = context.serviceWorkers().find(isOurs);
  if (there) return there;
  return context
    .waitForEvent('serviceworker', { predicate: isOurs, timeout: patience })
    .catch(() => undefined);
}

/** Chrome and Edge from 137 on ignore --load-extension; over the debugging pipe they take the extension all the same. */
async function loadByProtocol(context: BrowserContext, dir: string): Promise<Worker> {
  const session = await context.browser()?.newBrowserCDPSession();
  // Too new for Playwright's table of methods.
  const send = session?.send as ((method: string, params: object) => Promise<unknown>) | undefined;
  await send?.call(session, 'Extensions.loadUnpacked', { path: dir });
  const worker = await workerOf(context);
  if (!worker)
    throw new Error(`The browser did not start the extension in ${dir}: build it with npm run build.`);
  return worker;
}

/** Who installs the extension is welcomed in a tab that comes to the front: whatever follows begins after that. */
async function welcomeIn(context: BrowserContext): Promise<void> {
  const isIt = (page: Page) => page.url().endsWith('/welcome.html');
  if (context.pages().some(isIt)) return;
  await context.waitForEvent('page', { predicate: isIt, timeout: patience }).catch(() => undefined);
}

/**
 * The page that comes to be at an address. The next page of all need not be the one that was asked for: a popup opens by
 * itself, and is a page as well. To be called before that which opens it.
 *
 * @throws when it does not come
 */
export async function pageAt(context: BrowserContext, isIt: IsAddress): Promise<Page> {
  const page = await newPagesOf(context)(isIt, slow);
  if (!page) throw new Error('the page that was asked for has not come');
  return page;
}

type IsAddress = (url: string) => boolean;

/** Waits for a page that is not there yet when this is called, so many milliseconds. */
function newPagesOf(context: BrowserContext) {
  const before = new Set(context.pages());
  return async (isIt: IsAddress, milliseconds: number): Promise<Page | undefined> => {
    for (const end = Date.now() + milliseconds; Date.now() < end; await setTimeout(50)) {
      const page = context.pages().find((one) => !before.has(one) && isIt(one.url()));
      if (page) return page;
    }
    return undefined;
  };
}

/** Without a real display no window has the focus after a popup was closed, and without focus there is no popup. */
const clickOnIcon = `(async () => {
  const { id } = await chrome.windows.getLastFocused({ windowTypes: ['normal'] });
  await chrome.windows.update(id, { focused: true });
  await chrome.action.openPopup({ windowId: id });
})()`;

/** Opens the real popup over the active tab, as a click on the icon does, and returns its page. */
export async function openPopup(context: BrowserContext, worker: Worker): Promise<Page> {
  const opened = newPagesOf(context);
  const home = `chrome-extension://${new URL(worker.url()).host}/`; // Node knows no origin for this scheme
  let problem: unknown;
  for (let clicks = 0; clicks < 4; clicks++) {
    // While the window changes its tab the click can be refused, or the popup is closed again at once: once more.
    const refused = await worker.evaluate(clickOnIcon).then(
      () => undefined,
      (error: unknown) => error,
    );
    problem = refused ?? problem;
    const popup = await opened((url) => url.startsWith(home), refused ? 500 : patience);
    if (popup) return popup;
  }
  throw new Error('The popup did not open.', { cause: problem });
}
