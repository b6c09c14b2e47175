import { join } from 'node:path';
import type { BrowserContext, Locator, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchWithExtension, openPopup } from '../../tools/browser.ts';
import { findBrowser } from '../../tools/find-browser.ts';
import { type Visit, visit } from '../visits.ts';

/** The built extension; `npm test` builds it before it runs these tests. */
export const built = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface Session {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
}

/** One real browser with the real extension for the tests of a file. */
export function browserSession(options: { dir?: string; colorScheme?: 'light' | 'dark' } = {}): Session {
  const session = {} as Session & { close(): Promise<void> };
  beforeAll(async () => {
    if (!findBrowser())
      throw new Error('no Edge, Chrome or Chromium found: run "node tools/find-browser.ts"');
    Object.assign(session, await launchWithExtension({ dir: built, headless: true, ...options }));
  });
  afterAll(() => session.close());
  return session;
}

/** Opens the true address of a visit, answered by its synthetic page. Nothing leaves the machine. */
export async function arrive(context: BrowserContext, to: string | Visit): Promise<Page> {
  const { html, url, status = 200, answers = {} } = typeof to === 'string' ? visit(to) : to;
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    const answer = answers[new URL(request.url()).pathname];
    if (answer) return route.fulfill({ status: answer, body: '{}' });
    if (!request.isNavigationRequest()) return route.fulfill({ status: 204 });
    return route.fulfill({ status, contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(url);
  return page;
}

/** The badge of the active tab. */
export function badgeText({ context }: Session): Promise<string> {
  return workerOf(context).then((worker) =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
    }),
  );
}

/** The worker may have been restarted since the session began. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
}

/** Opens the real popup over the active tab and waits until it has made up its mind. */
export async function popupOf(session: Session): Promise<Page> {
  const popup = await openPopup(session.context, await workerOf(session.context));
  await popup.locator('[data-rule], [data-empty], [data-unreadable]').first().waitFor();
  return popup;
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
