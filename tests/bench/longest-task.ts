import type { BrowserContext } from 'playwright-core';
import { launchWithExtension } from '../../tools/browser.ts';
import { bareBrowser, built, tabWith } from './browsers.ts';
import { dashboardUrl, type HostilePage, hostilePages } from './pages.ts';
import { ms, type Section } from './section.ts';

/** Milliseconds that a look may make a task longer, whatever the page is. */
const most = 50;
/** What belongs to the loading of the page is over by then; what changes it goes on as long as it is watched. */
const loadedAfter = 1500;
const watched = 6000;

/** The longest task of the main thread on pages that are made to be dear to read, with the extension and without. */
export async function longestTask(progress: (line: string) => void): Promise<Section> {
  const bare = await bareBrowser();
  const { context } = await launchWithExtension({ dir: built, headless: true });
  const rows: string[][] = [];
  const broken: string[] = [];
  try {
    for (const page of hostilePages) {
      progress(page.what);
      const without = await longestOn(bare, page);
      const withIt = await longestOn(context, page);
      rows.push([page.what, ms(without), ms(withIt)]);
      if (withIt - without > most)
        broken.push(`On ${page.what} the longest task is ${ms(withIt)} instead of ${ms(without)}.`);
    }
  } finally {
    await Promise.all([bare.close(), context.close()]);
  }
  return {
    title: 'The longest task on hostile pages',
    how: `Of the main thread, from ${loadedAfter} ms after the navigation on, on pages that change ten times a second; 0: none over 50 ms, the shortest that the browser tells. Limit: ${most} ms more than the bare browser.`,
    head: ['page', 'bare', 'with the extension'],
    rows,
    broken,
  };
}

async function longestOn(context: BrowserContext, { html }: HostilePage): Promise<number> {
  const page = await tabWith(context, html);
  await page.addInitScript(() => {
    const tasks: PerformanceEntry[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(dashboardUrl);
  await page.waitForTimeout(watched);
  const longest = await page.evaluate((after) => {
    const { tasks } = window as unknown as { tasks: readonly PerformanceEntry[] };
    return Math.max(0, ...tasks.filter(({ startTime }) => startTime > after).map(({ duration }) => duration));
  }, loadedAfter);
  await page.close();
  return longest;
}
