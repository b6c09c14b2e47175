import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension } from '../../tools/browser.ts';
import { badFiles, capture, log, written } from '../desk/bad-files.ts';

/**
 * Whether the help desk page stays quick while it reads what is large or hostile: how long each file takes, and the
 * longest task of the page meanwhile. Prints numbers; node tests/bench/desk-reading.ts [folder of the built extension]
 */

const dir = process.argv[2] ?? join(import.meta.dirname, '../../.output/chrome-mv3');
const folder = mkdtempSync(join(tmpdir(), 'desk-reading-'));

const failure =
  '<div role="alert">AADSTS53003: Access has been blocked by Conditional Access policies.</div>';
const saved = '<!-- saved from url=(0042)https://login.microsoftonline.com/common/login -->';
const files = [
  { name: 'capture of a million requests.har', write: (path: string) => capture(path, 1_000_000) },
  { name: 'log of a million sign-ins.csv', write: (path: string) => log(path, 1_000_000) },
  {
    name: 'saved page of 9 MB.html',
    write: (path: string) =>
      writeFileSync(
        path,
        `${saved}<html><body>${failure}${'<p class="a">Some words of a page</p>'.repeat(240_000)}`,
      ),
  },
  {
    name: 'mail of 900 kB.txt',
    write: (path: string) =>
      writeFileSync(path, `AADSTS53003\n${'> some words of a thread\n'.repeat(36_000)}`),
  },
  ...badFiles,
].map((one) => ({ ...one, path: written(folder, one) }));

const { context, extensionId, close } = await launchWithExtension({ dir, headless: true });
try {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await page.goto(`chrome-extension://${extensionId}/report.html`);
  await page.locator('input#files').waitFor({ state: 'attached' });
  for (const { name, path } of files) {
    await page.locator('a[href="#report"]').click();
    const key = () =>
      page.evaluate(() => {
        const { view } = document.querySelector('desk-app') as unknown as {
          view: { opened?: { key: number }; message?: { words: unknown } };
        };
        return JSON.stringify([view.opened?.key, view.message?.words]);
      });
    const before = await key();
    await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
    const start = performance.now();
    await page.locator('input#files').setInputFiles(path);
    while ((await key()) === before) await page.waitForTimeout(20);
    const took = Math.round(performance.now() - start);
    await page.waitForTimeout(200);
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
    console.log(`${name}: ${took} ms, longest task ${Math.round(Math.max(0, ...tasks))} ms`);
  }
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}
