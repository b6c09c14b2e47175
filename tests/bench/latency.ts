import type { Page, Worker } from 'playwright-core';
import { launchWithExtension } from '../../tools/browser.ts';
import { built, tabWith } from './browsers.ts';
import { dashboardUrl, idlePage, mutating, redrawing } from './pages.ts';
import { ms, quantile, type Section } from './section.ts';

const failures = 20;
/** Milliseconds: where a page has been at rest, and where it is looked at every 500 ms. */
const longest = 300;
const longestWhileBusy = 650;
const forEver = 1e9;

/** From a failure that appears in the page to the badge. */
export async function latency(progress: (line: string) => void): Promise<Section> {
  const { context, worker, close } = await launchWithExtension({ dir: built, headless: true });
  const rows: string[][] = [];
  const broken: string[] = [];
  try {
    await countMessages(worker);
    for (const [what, html, most] of [
      ['a page that stands still', idlePage, longest],
      ['a dashboard that draws itself anew 10 times a second', redrawing(forEver), longestWhileBusy],
      ['10 000 mutations a second', mutating(forEver), longestWhileBusy],
    ] as const) {
      progress(what);
      const page = await tabWith(context, html);
      await page.goto(dashboardUrl);
      await page.bringToFront();
      const { times, messages } = await failAgainAndAgain(page, worker);
      await page.close();
      const p95 = quantile(times, 0.95);
      rows.push([what, ms(quantile(times, 0.5)), ms(p95), (messages / failures).toString()]);
      if (p95 >= most) broken.push(`On ${what} the badge comes after ${ms(p95)}.`);
      if (messages !== failures) broken.push(`On ${what} ${failures} failures were told ${messages} times.`);
    }
  } finally {
    await close();
  }
  return {
    title: 'From the failure to the badge',
    how: `An alert that Conditional Access refused is added to the page ${failures} times, at no particular moment. Limits: p95 below ${longest} ms, and below ${longestWhileBusy} ms on a page that does not come to rest and is looked at every 500 ms; one observation for one failure.`,
    head: ['page', 'p50', 'p95', 'observations for one failure'],
    rows,
    broken,
  };
}

async function failAgainAndAgain(page: Page, worker: Worker): Promise<{ times: number[]; messages: number }> {
  const times: number[] = [];
  await page.waitForTimeout(3000);
  const before = await told(worker);
  for (let i = 0; i < failures; i++) {
    // Spread over the observer's own rhythm.
    await page.waitForTimeout(600 + ((i * 37) % 500));
    const shown = badgeTurns(worker, '!');
    const failed = await page.evaluate(() => {
      const alert = document.createElement('div');
      alert.setAttribute('role', 'alert');
      alert.textContent = 'Access has been blocked by Conditional Access policies.';
      document.body.append(alert);
      return Date.now();
    });
    times.push((await shown) - failed);
    await page.waitForTimeout(400);
    const gone = badgeTurns(worker, '');
    await page.evaluate(() => document.querySelector('[role=alert]')?.remove());
    await gone;
  }
  return { times, messages: (await told(worker)) - before };
}

/** When the badge of the active tab says `text`; asked every few milliseconds. */
function badgeTurns(worker: Worker, text: string): Promise<number> {
  return worker.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const end = Date.now() + 5000;
    while (Date.now() < end) {
      if ((await chrome.action.getBadgeText({ tabId: tab?.id })) === wanted) return Date.now();
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    throw new Error(`the badge did not turn to "${wanted}"`);
  }, text);
}

/** Counts in the background what observers say of failures. */
async function countMessages(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const counted = globalThis as typeof globalThis & { told?: number };
    counted.told = 0;
    chrome.runtime.onMessage.addListener((message: { observation?: { phrases: unknown[] } }) => {
      if (message.observation?.phrases.length) counted.told = (counted.told ?? 0) + 1;
    });
  });
}

function told(worker: Worker): Promise<number> {
  return worker.evaluate(() => (globalThis as typeof globalThis & { told?: number }).told ?? 0);
}
