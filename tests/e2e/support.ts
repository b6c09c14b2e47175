import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Locator, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Launch, type Launched, launchWithExtension, openPopup } from '../../tools/browser.ts';
import { findBrowser } from '../../tools/find-browser.ts';
import { goTo } from '../../tools/go-to.ts';
import { answeredWorker, wakeWorker } from '../../tools/protocol.ts';
import { type Visit, visit } from '../visits.ts';

/** The built extension; `npm test` builds it before it runs these tests. */
export const built = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface Session {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
}

/** The language of the browser, whatever that of the machine is. */
const inEnglish = '--accept-lang=en-US,en';

/** A browser takes longer to start than most tests to run: files that ask for nothing special use one after the other. */
let shared: Launched | undefined;

/**
 * A real browser with the real extension, as it is after it was installed, for the tests of a file.
 *
 * @param launch what is special; then, and with `own`, the browser is started for this file and closed after it
 */
export function browserSession({ own, ...launch }: SessionOptions = {}): Session {
  const session = {} as Launched;
  const isOwn = own || Object.keys(launch).length > 0;
  beforeAll(async () => {
    if (!findBrowser())
      throw new Error('no Edge, Chrome or Chromium found: run "node tools/find-browser.ts"');
    Object.assign(session, isOwn ? await start(launch) : await startShared());
  });
  let there: readonly Page[] = [];
  beforeEach(() => {
    there = session.context.pages();
  });
  // What a failed test has left open must not fail the next one.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const left = session.context.pages().filter((page) => !there.includes(page));
    await Promise.allSettled(left.map((page) => page.close()));
  });
  afterAll(() => (isOwn ? session.close() : undefined));
  return session;
}

export type SessionOptions = Partial<Omit<Launch, 'headless'>> & {
  /** For tests that change the browser itself, or need one beside another. */
  readonly own?: boolean;
};

function start(launch: Partial<Launch>): Promise<Launched> {
  return launchWithExtension({ dir: built, headless: true, args: [inEnglish], ...launch });
}

/** A browser that does not come round after what a file has done to it is replaced. */
async function startShared(): Promise<Launched> {
  const worker =
    shared?.context.browser()?.isConnected() && (await installedAnew(shared).catch(() => undefined));
  if (shared && worker) shared = { ...shared, worker };
  else {
    await shared?.close().catch(() => undefined);
    shared = await start({});
  }
  return shared;
}

/** Forgets all that the tests before have left, and starts the extension again. @returns its background */
async function installedAnew({ context }: Launched): Promise<Worker> {
  const blank = await context.newPage(); // a browser without pages ends
  await Promise.allSettled(context.pages().map((page) => page !== blank && page.close()));
  await Promise.all([context.unrouteAll(), context.clearCookies(), context.clearPermissions()]);
  await wakeWorker(context);
  const before = await workerOf(context);
  await before.evaluate(async () => {
    await Promise.all([
      chrome.storage.local.clear(),
      chrome.storage.session.clear(),
      chrome.alarms.clearAll(),
    ]);
    const lists = await indexedDB.databases();
    for (const { name } of lists) if (name) indexedDB.deleteDatabase(name);
  });
  const ended = before.waitForEvent('close');
  await before.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await ended;
  return workerOf(context);
}

/** Opens the true address of a visit, answered by its synthetic page. Nothing leaves the machine. */
export async function arrive(context: BrowserContext, to: string | Visit): Promise<Page> {
  const page = await context.newPage();
  await goTo(page, typeof to === 'string' ? visit(to) : to);
  return page;
}

export interface Tab {
  readonly visit: Visit;
  readonly page: Page;
  readonly id: number;
}

/** Opens several visits side by side, each in a tab of its own; the last is in front. */
export async function openTabs(session: Session, visits: readonly Visit[]): Promise<Tab[]> {
  const tabs: Tab[] = [];
  // One after the other, as each has to be the active tab for a moment to get to know its id.
  for (const one of visits) {
    const page = await session.context.newPage();
    tabs.push({ visit: one, page, id: await activeTab(session) });
  }
  await Promise.all(tabs.map((tab) => goTo(tab.page, tab.visit)));
  return tabs;
}

/** The id of the active tab. */
export async function activeTab({ context }: Session): Promise<number> {
  const worker = await workerOf(context);
  const id = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error('no tab is active');
  return id;
}

/** The badge of a tab, also of one behind another. */
export async function badgeOf({ context }: Session, tabId: number): Promise<string> {
  const worker = await workerOf(context);
  return worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** The badge of the active tab. */
export async function badgeText(session: Session): Promise<string> {
  return badgeOf(session, await activeTab(session));
}

/** The worker of now. It has to run, or to be about to. */
export function workerOf(context: BrowserContext): Promise<Worker> {
  return answeredWorker(context);
}

/**
 * Opens the real popup over the active tab and waits until it has made up its mind: a page that takes its time is
 * shown by what is stored until it has answered. What comes last is the choice of languages (no policy may set one).
 */
export async function popupOf(session: Session): Promise<Page> {
  await noneIsComing(session);
  const popup = await openPopup(session.context, await workerOf(session.context));
  await popup.locator('[data-rule], [data-empty], [data-unreadable]').first().waitFor();
  await popup.locator('more-menu[data-languages]').waitFor();
  return popup;
}

/** One that comes by itself for the page before is not the one that is asked for, and goes again. */
async function noneIsComing({ context }: Session): Promise<void> {
  const worker = await workerOf(context);
  const isComing = () => worker.evaluate(async () => 'self-opened' in (await chrome.storage.session.get()));
  for (let asked = 0; asked < 40 && (await isComing()); asked++) await setTimeout(50);
}

/** What stands behind the three dots of the popup or the side panel, by its name; they are opened. */
export async function inMenu(page: Page, name: string): Promise<Locator> {
  if ((await page.locator('more-menu .menu').count()) === 0) await page.locator('[data-more]').press('Enter');
  return page.locator('more-menu').getByRole('button', { name, exact: true });
}

/** Clicks what closes its own window, or takes the focus from it: the window may be gone before the click is said to be done. */
export async function clickLast(button: Locator): Promise<void> {
  await button.click().catch(() => undefined);
}

/** The choice of languages, behind the three dots; on other pages it is simply there. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  const dots = page.locator('[data-more][aria-expanded=false]');
  if ((await dots.count()) > 0) await dots.press('Enter');
  await page.locator('language-choice select').selectOption(language);
}

export interface Shown {
  rule: string | null;
  verdict: string | null;
  who: string | null;
  fix: string | null;
}

/** The first finding of a popup and its first fix, as other programs read them. */
export async function firstFinding(popup: Page): Promise<Shown> {
  const finding: Locator = popup.locator('[data-rule]').first();
  const fix = popup.locator('[data-fix]').first();
  return {
    rule: await finding.getAttribute('data-rule'),
    verdict: await finding.getAttribute('data-verdict'),
    fix: await fix.getAttribute('data-fix'),
    who: await fix.getAttribute('data-who'),
  };
}
