import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeReport } from '../../reports/make.ts';
import { launchWithExtension } from '../../tools/browser.ts';

/**
 * The help desk page with 10 000 reports: whether it stays usable while they are imported, and how long searching,
 * opening and exporting take. Prints numbers; node tests/bench/help-desk.ts [folder of the built extension]
 */

const many = 10_000;
const root = join(import.meta.dirname, '../..');
const dir = process.argv[2] ?? join(root, '.output/chrome-mv3');
const folder = join(mkdtempSync(join(tmpdir(), 'help-desk-bench-')), 'reports');

writeReports();
const { context, extensionId, close } = await launchWithExtension({ dir, headless: true });
try {
  await measure(await context.newPage());
} finally {
  await close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
}

/** As different as the cases of the rules are, each with another note. */
function writeReports(): void {
  mkdirSync(folder, { recursive: true });
  const cases = join(root, 'tests/cases');
  const hits = readdirSync(cases).flatMap((rule) =>
    readdirSync(join(cases, rule))
      .filter((file) => file.startsWith('hit-'))
      .map((file) => JSON.parse(readFileSync(join(cases, rule, file), 'utf8')))
      .filter(({ observations }) => observations.length > 0),
  );
  for (let i = 0; i < many; i++) {
    const { observations, answers } = hits[i % hits.length];
    const now = new Date(Date.UTC(2026, 0, 1) + i * 600_000);
    const report = makeReport({
      observations,
      answers,
      now,
      version: '1.0',
      note: `Ticket ${i}`,
      paths: 'full',
    });
    writeFileSync(join(folder, `${i}.json`), JSON.stringify(report));
  }
}

async function measure(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const state = { tasks: [] as { startTime: number; duration: number }[], from: 0 };
    Object.assign(globalThis, { longTasks: state });
    new PerformanceObserver((list) => state.tasks.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    });
    // The task that hands ten thousand files over is the browser's own.
    window.addEventListener('import-files', () => {
      state.from = performance.now();
    });
  });
  const url = `chrome-extension://${extensionId}/report.html`;
  await page.goto(url);
  await page.locator('desk-open').waitFor();
  await longTasks(page);

  await timed(page, `import of a folder of ${many} reports`, async () => {
    await page.locator('input#folder').setInputFiles(folder);
    await page.locator('[data-import=done]').waitFor({ timeout: 300_000 });
  });
  console.log(`  ${await page.locator('[data-import] p').first().textContent()}`);
  await timed(page, 'import of the same again', async () => {
    await page.locator('a[href="#report"]').click();
    await page.locator('input#folder').setInputFiles(folder);
    await page
      .locator(`[data-import=done]`, { hasText: `${many} there already` })
      .waitFor({ timeout: 300_000 });
  });
  for (const query of ['a', 'AADSTS50020', 'ticket 99', 'march 2026 personal', 'nothing fits this', ''])
    console.log(`search for “${query}”: ${await searched(page, query)} ms until it is drawn`);
  await timed(page, 'next page', () => page.getByRole('button', { name: 'Next' }).click());
  await timed(page, 'summary', async () => {
    await page.locator('a[href="#summary"]').click();
    await page.locator('[data-summary=rule]').waitFor();
  });
  await timed(page, 'export of all', async () => {
    await page.locator('a[href="#list"]').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all' }).click();
    await (await download).path();
  });
  await page.goto('about:blank');
  await page.goto(`${url}#list`);
  const ready = await page.waitForFunction(
    (count) => {
      const list = document.querySelector('desk-app')?.shadowRoot?.querySelector('desk-list');
      return (list?.list?.count === count && performance.now()) || undefined;
    },
    many,
    { polling: 'raf' },
  );
  console.log(
    `page with ${many} reports: ${Math.round(Number(await ready.jsonValue()))} ms until the list is there`,
  );
  console.log(`  long tasks: ${await longTasks(page)}`);
}

async function timed(page: Page, what: string, action: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await action();
  console.log(`${what}: ${Math.round(performance.now() - start)} ms`);
  console.log(`  long tasks: ${await longTasks(page)}`);
}

/** Those since the last time; the browser reports tasks from 50 ms on. */
async function longTasks(page: Page): Promise<string> {
  await page.waitForTimeout(100);
  const tasks = await page.evaluate(() => {
    const { longTasks } = globalThis as unknown as { longTasks: { tasks: PerformanceEntry[]; from: number } };
    return longTasks.tasks
      .splice(0)
      .filter(({ startTime }) => startTime >= longTasks.from)
      .map(({ duration }) => duration);
  });
  return tasks.length === 0 ? 'none' : `${tasks.length}, the longest ${Math.round(Math.max(...tasks))} ms`;
}

/** From the input event to the frame after it. */
async function searched(page: Page, query: string): Promise<string> {
  const time = await page.evaluate(async (text) => {
    const list = document.querySelector('desk-app')?.shadowRoot?.querySelector('desk-list');
    const input = list?.shadowRoot?.querySelector('desk-list-tools')?.shadowRoot?.querySelector('input');
    if (!input) throw new Error('no search field');
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve));
    input.getBoundingClientRect();
    return performance.now() - start;
  }, query);
  return time.toFixed(1);
}
