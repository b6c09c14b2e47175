import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { badFiles, capture, log, written } from '../desk/bad-files.ts';
import { deskPage, onCommandLine, openOnPage, stored } from './desk-page.ts';
import { browserSession } from './support.ts';

/** What is too much, broken or hostile: one sentence, nothing runs, nothing is kept; on the page and on the command line. */
const session = browserSession();
const desk = deskPage(session);
const folder = mkdtempSync(join(tmpdir(), 'desk-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The clause, or a case in which nothing is recognised. */
const says: Readonly<Record<string, RegExp | 'nothing'>> = {
  'zip-bomb.txt': /binary file \(ZIP/,
  'hundred-megapixels.png': /100 million pixels, more than 50/,
  'mail-in-50-mails.eml': /wrapped too many times/,
  'broken.pdf': /PDF is damaged/,
  'proto.json': /neither a report .* nor an observation/,
  'proto-log.csv': 'nothing',
  'scripts.html': /page/,
  'scripts.eml': 'nothing',
  'text-200-mb.txt': /over 10 MB \(200 MB\)/,
  'levels.html': /page/,
  'levels.json': /JSON is cut off/,
};

test('one clear sentence each', { timeout: 300_000 }, async () => {
  const paths = new Map(badFiles.map((one) => [one.name, written(folder, one)]));
  const { outcomes } = await onCommandLine(folder);
  const before = await stored(desk);
  const refused = Object.entries(says).filter(([, wanted]) => wanted !== 'nothing');
  for (const [name, wanted] of refused) {
    for (const outcome of [await openOnPage(desk, paths.get(name) ?? ''), outcomes.get(name)]) {
      expect(outcome, name).toEqual({ problem: expect.stringMatching(wanted) });
      expect(outcome).toEqual({ problem: expect.stringMatching(/^[^\n]{10,330}$/) });
    }
  }
  expect(await stored(desk)).toBe(before);
  // What can be read and says nothing is a ticket like others, without a word of it.
  for (const name of Object.keys(says).filter((one) => says[one] === 'nothing')) {
    for (const outcome of [await openOnPage(desk, paths.get(name) ?? ''), outcomes.get(name)])
      expect(outcome, name).toMatchObject({ findings: [] });
  }
  expect(await stored(desk)).not.toMatch(/onerror|onload|polluted/);
  expect(await desk.page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(desk.alarms, 'no dialog, no error, no request').toEqual([]);
});

test.each([
  ['a capture of a million requests', 'many.har', capture],
  ['a log of a million sign-ins', 'many.csv', log],
])('%s: it says how far it is, can be stopped, and leaves nothing', async (_, name, write) => {
  mkdirSync(join(folder, 'large'), { recursive: true });
  const path = join(folder, 'large', name);
  write(path, 1_000_000);
  const before = await stored(desk);
  await desk.page.locator('a[href="#report"]').click();
  const opened = openOnPage(desk, path);
  const bar = desk.page.getByRole('progressbar');
  await bar.waitFor();
  await expect
    .poll(() => bar.evaluate((one) => (one as HTMLProgressElement).value), { timeout: 20_000 })
    .toBeGreaterThan(0.01);
  await desk.page.locator('[data-reading]').getByRole('button').click();
  expect(await opened).toEqual({ problem: expect.stringContaining('reading was stopped') });
  expect(await bar.count()).toBe(0);
  expect(await stored(desk)).toBe(before);
});
