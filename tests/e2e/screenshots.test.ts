import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { catalog } from '../../rules/catalog/index.ts';
import { type Phrase, type PhraseId, phrases } from '../../rules/data/phrases.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { readInput } from '../../tools/diagnose/read-input.ts';
import { everything, partOf } from '../scope.ts';
import { browserSession } from './support.ts';

/** What partners send most: a picture of the failure. Drawn here, blurred and pressed, and read by the help desk page. */

const desk = browserSession();
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Shot {
  readonly name: string;
  readonly words: readonly string[];
  /** One of these rules is right. */
  readonly rules: readonly string[];
  readonly scale: number;
  readonly blur: number;
  readonly jpeg: boolean;
}

const languages = ['en', 'fr', 'de', 'es', 'it', 'pt'];
const scales = [0.75, 1, 2];
const rulesOf = (holds: (signal: (typeof catalog)[number]['signals'][number]) => boolean) =>
  catalog.filter(({ signals }) => signals.some(holds)).map(({ id }) => id);

/** Sentences of each language, and codes in the middle of words of it. */
const known = (Object.entries(phrases) as [PhraseId, Phrase][]).flatMap(([id, { wordings, whole }]) =>
  wordings.filter(({ text }) => !whole && text.length > 20).map(({ lang, text }) => ({ id, lang, text })),
);
const sentences = languages.flatMap((lang) =>
  known
    .filter((one) => one.lang === lang)
    .slice(0, 2)
    .map(({ id, text }) => ({
      name: `${id} (${lang})`,
      words: [text.charAt(0).toUpperCase() + text.slice(1)],
      rules: rulesOf(({ phrase }) => phrase?.includes(id) === true),
    })),
);
const codes = ['50020', '53003', '50105', '50076', '700016', '50057', '90072', '50034', '65001'].map(
  (number) => ({
    name: `AADSTS${number}`,
    words: [
      `AADSTS${number}: Trace ID: 0f1e2d3c-4b5a-4678-9a0b-c1d2e3f40500`,
      'Timestamp: 2026-11-20 09:14:07Z',
    ],
    rules: rulesOf(({ code }) => code?.includes(`AADSTS${number}`) === true),
  }),
);
const all = [...sentences, ...codes]
  .slice(0, 20)
  .map(
    (one, i): Shot => ({ ...one, scale: scales[i % 3] ?? 1, blur: i % 4 === 3 ? 0.4 : 0, jpeg: i % 2 === 1 }),
  );
const shots = partOf(all, 20);

async function take({ words, scale, blur, jpeg }: Shot, i: number): Promise<string> {
  const context = await desk.context.browser()?.newContext({
    deviceScaleFactor: scale,
    viewport: { width: 900, height: 500 },
  });
  if (!context) throw new Error('no browser');
  const page = await context.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><body style="font: 15px 'Segoe UI', sans-serif; filter: blur(${blur}px)">
    <p>Microsoft</p><h1 style="font-size: 24px">${words[0]}</h1>${words.map((one) => `<p>${one}</p>`).join('')}<p>Microsoft Partner Center</p>`);
  const path = join(folder, `${i}.${jpeg ? 'jpg' : 'png'}`);
  await page.screenshot(jpeg ? { path, type: 'jpeg', quality: 60 } : { path });
  await context.close();
  return path;
}

async function openDesk(): Promise<Page> {
  const page = await desk.context.newPage();
  await page.goto(`chrome-extension://${desk.extensionId}/report.html`);
  await page.getByRole('navigation').waitFor();
  return page;
}

test('screenshots in six languages, at three sizes, are read', async () => {
  const page = await openDesk();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const wrong: string[] = [];
  for (const [i, shot] of shots.entries()) {
    // The ticket that was open would come back.
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await page.locator('#files').setInputFiles(await take(shot, i));
    // Words that say nothing known are read as well.
    const said = page.locator('[data-rule], .message, [data-found]').first();
    await said.waitFor({ timeout: 50_000 });
    const [rule = await said.textContent()] = await page
      .locator('[data-rule]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-rule')));
    if (!shot.rules.includes(rule ?? '')) wrong.push(`${shot.name}: ${rule?.trim()}`);
  }
  console.log(`Screenshots: ${shots.length - wrong.length} of ${shots.length} right`);
  expect(errors).toEqual([]);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.floor(shots.length / 10));
}, 600_000);

/** The first finding in a file, by the command line. */
async function byCommandLine(path: string): Promise<string | undefined> {
  const taken = await readInput(path, {});
  return 'problem' in taken ? taken.problem.text : diagnose(taken.cases[0].report).findings[0]?.rule;
}

test.runIf(everything)(
  'a PDF is read, and the command line reads the same in it and in a picture',
  async () => {
    const picture = await take(
      { name: '', words: ['AADSTS53003: no'], rules: [], scale: 1, blur: 0, jpeg: true },
      98,
    );
    const sheet = await desk.context.newPage();
    await sheet.setContent(
      '<h1>Sign in</h1><p>AADSTS53003: Access has been blocked by Conditional Access policies.</p>',
    );
    const pdf = join(folder, 'ticket.pdf');
    await sheet.pdf({ path: pdf });
    await sheet.close();
    const page = await openDesk();
    await page.locator('#files').setInputFiles(pdf);
    await page.locator('[data-rule="conditional-access-block"]').waitFor();
    expect(await byCommandLine(pdf)).toBe('conditional-access-block');
    expect(await byCommandLine(picture)).toBe('conditional-access-block');
    writeFileSync(pdf, '%PDF-1.7 and nothing more');
    await page.reload();
    await page.locator('#files').setInputFiles(pdf);
    await page.getByText('the PDF is damaged or locked').waitFor();
  },
  120_000,
);

test('reading a picture can be stopped', async () => {
  const page = await openDesk();
  const words = Array.from({ length: 200 }, (_, i) => `Line ${i} of a long page about nothing`);
  const path = await take({ name: '', words, rules: [], scale: 2, blur: 0, jpeg: false }, 99);
  await page.locator('#files').setInputFiles(path);
  await page.locator('[data-reading] button').click();
  await page.getByText('reading was stopped').waitFor();
  await page.locator('[data-reading]').waitFor({ state: 'detached' });
}, 120_000);
