import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readLocale } from '../../tools/locales.ts';
import { report } from '../entrypoints/report/reports.ts';
import { activeTab, arrive, browserSession, built, chooseLanguage, popupOf, workerOf } from './support.ts';

/** A French browser, and one that is not: the language follows the browser or the choice, and differs from the page's. */
const french = browserSession({ args: ['--lang=fr-FR', '--accept-lang=fr-FR,en'] });
const other = browserSession();
const fr = readLocale('fr').words;
const settled = { timeout: 5000, interval: 50 };
const title = 'You are in with a personal account';

async function titleIn(page: Page): Promise<string> {
  return (await page.locator('[data-rule] h2').first().textContent())?.trim() ?? '';
}

async function choose(page: Page, language: string): Promise<void> {
  await chooseLanguage(page, language);
}

test('a French browser speaks French from the first word on: popup, icon and manifest', async () => {
  const page = await arrive(french.context, 'personal-account-used');
  const popup = await popupOf(french);
  expect(await titleIn(popup)).toBe(fr[title]);
  expect(await popup.locator('html').getAttribute('lang')).toBe('fr');
  expect(await popup.title()).toBe(fr['Sign-in Help for Partner Center']);
  await popup.close();
  const worker = await workerOf(french.context);
  const tabId = await activeTab(french);
  expect(await worker.evaluate((tab) => chrome.action.getTitle({ tabId: tab }), tabId)).toContain(fr[title]);
  // Chromium for Linux takes the language of its own menus from elsewhere; what it would read is there.
  const manifest = await readFile(join(built, '_locales/fr/messages.json'), 'utf8');
  expect(JSON.parse(manifest).name.message).toBe(fr['Sign-in Help for Partner Center']);
  await page.close();
});

test('the choice counts at once, everywhere, and stays', async () => {
  const page = await arrive(other.context, 'personal-account-used');
  const popup = await popupOf(other);
  expect(await titleIn(popup)).toBe(title);
  await choose(popup, 'fr');
  await expect.poll(() => titleIn(popup), settled).toBe(fr[title]);
  expect(await popup.locator('html').getAttribute('lang')).toBe('fr');
  await popup.close();
  const again = await popupOf(other);
  expect(await titleIn(again)).toBe(fr[title]);
  await choose(again, '');
  await expect.poll(() => titleIn(again), settled).toBe(title);
  await again.close();
  await page.close();
});

test('a French partner’s report, read in English, answered in French', async () => {
  const page = await other.context.newPage();
  await page.goto(`chrome-extension://${other.extensionId}/report.html`);
  await page.locator('desk-open textarea').fill(JSON.stringify(report({ language: 'fr-FR' })));
  await page.getByRole('button', { name: 'Show' }).click();
  expect(await titleIn(page)).toBe(title);
  const reply = page.locator('desk-own-text[of=reply] textarea');
  await expect.poll(() => reply.inputValue(), settled).toContain(fr[title]);
  expect(await reply.getAttribute('lang')).toBe('fr');
  await page.locator('[data-reply-language]').selectOption('en');
  await expect.poll(() => reply.inputValue(), settled).toContain(title);
  await choose(page, 'fr');
  await expect.poll(() => titleIn(page), settled).toBe(fr[title]);
  expect(await reply.inputValue()).toContain(title);
  await choose(page, '');
  await page.close();
});

test('English is in the scripts; a translation is one file, which only its readers fetch', async () => {
  const read = (name: string) => readFile(join(built, name), 'utf8');
  const overlay = JSON.parse(await read('locales/fr.json')).words;
  expect(overlay[title]).toBe(fr[title]);
  const fetched = async ({ context, extensionId }: typeof french) => {
    const page = await context.newPage();
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.locator('[data-empty], [data-unreadable]').first().waitFor();
    await page.close();
    return files.flatMap((url) => /\/locales\/.+/.exec(url) ?? []);
  };
  expect(await fetched(other)).toEqual([]);
  expect(await fetched(french)).toEqual(['/locales/fr.json']);
});
