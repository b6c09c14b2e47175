import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { report } from '../entrypoints/report/reports.ts';
import { deskKeys } from './desk-keys.ts';
import { browserSession } from './support.ts';

/** The list of the help desk page through a day: tickets in, worked on in two tabs, by keyboard, over a reload. */

const session = browserSession();
const folder = mkdtempSync(join(tmpdir(), 'desk-day-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settled = { timeout: 5000, interval: 50 };
let page: Page;

async function opened(view = ''): Promise<Page> {
  const tab = await session.context.newPage();
  await tab.goto(`chrome-extension://${session.extensionId}/report.html${view}`);
  await tab.locator('nav').waitFor();
  return tab;
}

beforeEach(async () => {
  page = await opened();
});

afterEach(async () => {
  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await Promise.all(
    session.context
      .pages()
      .slice(1)
      .map((one) => one.close()),
  );
});

/** Tickets as files, by name. */
async function arrive(files: Readonly<Record<string, string>>): Promise<void> {
  const list = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: '',
    buffer: Buffer.from(text),
  }));
  await page.locator('input#files').setInputFiles(list);
  await page.locator('[data-import=done]').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
}

const numbers = (of: Page) =>
  of
    .locator('[data-entry] [data-number]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
const states = (of: Page) =>
  of.locator('[data-entry]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.state));

const four = {
  'INC0000001.txt': 'It says AADSTS50105',
  'INC0000002.txt': 'It says AADSTS53003',
  'INC0000003.txt': 'Now it says AADSTS50105 again',
  'report.json': JSON.stringify(report()),
};

test('by keyboard alone: sorted, opened, answered, on to the next and back to the list; the summary has it', async () => {
  await arrive(four);
  const keys = deskKeys(page);
  const { press, type, tabTo } = keys;
  const openNumber = () => page.locator('[data-ticket] [data-number]').inputValue();
  await tabTo('[data-look=sort]');
  await type('Ticket');
  await expect.poll(() => numbers(page), settled).toEqual(['INC0000001', 'INC0000002', 'INC0000003', '']);
  await tabTo('[type=search]', 'Shift+Tab');
  await press('ArrowDown');
  await press('ArrowDown');
  await press('ArrowUp');
  await press('Enter');
  await page.locator('[data-ticket]').waitFor();
  await tabTo('[data-to-reply]');
  await press('Enter');
  await expect
    .poll(() => page.locator('[data-reply] textarea').inputValue(), settled)
    .toContain('AADSTS50105');
  await press('Control+Enter');
  await page.locator('[data-ticket][data-state=answered]').waitFor();
  await press('Alt+PageDown');
  await expect.poll(openNumber, settled).toBe('INC0000002');
  await expect.poll(keys.focused, settled).toBe('What the text says');
  expect(await page.locator('[data-reply] [data-copy]').textContent(), 'of this one').toContain('Copy');
  await press('Alt+PageUp');
  await expect.poll(openNumber, settled).toBe('INC0000001');
  await press('Alt+PageDown');
  await expect.poll(openNumber, settled).toBe('INC0000002');
  await tabTo('[data-number]');
  await press('End');
  await type('-b');
  await tabTo('a[href="#list"]', 'Shift+Tab');
  await press('Enter');
  const second = page.locator('[data-entry]', { has: page.locator('[data-open][aria-current]') });
  await expect.poll(keys.focusedEntry, settled).toBe(await second.getAttribute('data-entry'));
  expect(await second.locator('[data-number]').inputValue()).toBe('INC0000002-b');
  expect(await states(page)).toEqual(['answered', 'new', 'new', 'new']);
  await tabTo('[data-look=state]', 'Shift+Tab');
  await type('Answered');
  await expect.poll(() => numbers(page), settled).toEqual(['INC0000001']);
  await tabTo('[data-delete]');
  await press('Enter');
  await expect.poll(() => page.locator('[data-entry]').count(), settled).toBe(0);
  await tabTo('Undo', 'Shift+Tab');
  await press('Enter');
  await expect.poll(keys.focused, settled).toBe('Tickets');
  await tabTo('[data-delete]');
  await press('Enter');
  await page.locator('a[href="#summary"]').click();
  await page.getByText('No ticket fits the search and the filters of the list.').waitFor();
  expect(keys.count).toBeLessThan(130);
});

test('two tabs: what one does the other shows, at once; nobody overwrites anybody', async () => {
  await arrive(four);
  const other = await opened('#list');
  await expect.poll(() => numbers(other), settled).toHaveLength(4);
  const ofTicket = (of: Page, number: string, field: string) =>
    of.locator('[data-entry]', { has: of.locator(`text=${number}.txt`) }).locator(field);
  await ofTicket(page, 'INC0000001', '[data-ticket-state]').selectOption('waiting');
  await ofTicket(other, 'INC0000001', '[data-number]').fill('INC0000001-x');
  for (const tab of [page, other]) {
    await expect.poll(() => numbers(tab), settled).toContain('INC0000001-x');
    await expect.poll(() => states(tab), settled).toContain('waiting');
  }
  // A field keeps the keyboard and its ticket while the other tab adds and deletes lines above it.
  await ofTicket(page, 'INC0000001', '[data-number]').focus();
  await other.locator('[data-entry] [data-delete]').first().click();
  await expect.poll(() => numbers(page), settled).toHaveLength(3);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => numbers(page), settled).toHaveLength(4);
  await page.keyboard.press('End');
  await page.keyboard.type('y');
  await expect.poll(() => numbers(other), settled).toContain('INC0000001-xy');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('button', { name: 'Delete all', exact: true }).click();
  await expect.poll(() => other.locator('[data-entry]').count(), settled).toBe(0);
});

test('a reload loses nothing: what is typed, what is open, how the list is looked at', async () => {
  await arrive(four);
  await page.getByLabel('Search by ticket number').fill('inc');
  await page.locator('[data-look=sort]').selectOption('number');
  await page.getByRole('button', { name: 'Reverse order' }).click();
  await page.locator('[data-open]').first().click();
  await page.locator('[data-ticket] [data-number]').press('End');
  await page.keyboard.type('-typed');
  await page.reload();
  await expect
    .poll(() => page.locator('[data-ticket] [data-number]').inputValue(), settled)
    .toBe('INC0000003-typed');
  await page.locator('textarea#text').fill('Half a ticket');
  await page.locator('a[href="#list"]').click();
  await expect.poll(() => numbers(page), settled).toEqual(['INC0000003-typed', 'INC0000002', 'INC0000001']);
  expect(await page.getByLabel('Search by ticket number').inputValue()).toBe('inc');
  await page.locator('a[href="#report"]').click();
  expect(await page.locator('textarea#text').inputValue()).toBe('Half a ticket');
});

test('a folder of anything, and none of the persons in it is anywhere in the storage', async () => {
  const who = ['Erika', 'Mustermann', 'e.m@contoso.com', 'contoso', '1234567', 'Musterstraße', 'geheim'];
  const text = `Hallo,\n${who.join(' ')} wohnt hier. AADSTS50105\nTimestamp: 2026-11-19T08:12:00Z\nUser: e.m@contoso.com`;
  const mail = `From: "${who[0]} ${who[1]}" <e.m@contoso.com>\nTo: desk@contoso.com\nSubject: [HELP-77] ${who[1]} geheim\nContent-Type: text/plain; charset=utf-8\n\n${text.replace('50105', '53003')}`;
  const log =
    'Date (UTC),Request ID,User,Username,Sign-in error code,Status,Application\n2026-11-19T08:12:00Z,6513270e-269e-4d37-b2a7-4de452e6b438,Erika Mustermann,e.m@contoso.com,50126,Failure,Partner Center';
  mkdirSync(join(folder, 'Erika'), { recursive: true });
  writeFileSync(join(folder, 'Erika', 'INC0000009 Mustermann.txt'), text);
  writeFileSync(join(folder, 'e.m@contoso.com.eml'), mail);
  writeFileSync(join(folder, 'sign-ins Mustermann.csv'), log);
  writeFileSync(join(folder, 'geheim.zip'), Buffer.from([0x50, 0x4b, 3, 4, 0]));
  writeFileSync(join(folder, 'Thumbs.db'), Buffer.from([0, 0]));
  await page.locator('input#folder').setInputFiles(folder);
  await page.locator('[data-import=done]', { hasText: '3 added, 0 there already, 1 not usable' }).waitFor();
  expect((await numbers(page)).sort()).toEqual(['', 'HELP-77', 'INC0000009']);
  await page.locator('[data-open]').first().click();
  await page.locator('[data-ticket]').waitFor();
  await page.locator('textarea#text').fill(text);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.locator('[data-case=text]').waitFor();
  const kept = await page.evaluate(everythingStored);
  expect(kept).toContain('AADSTS50105');
  expect(kept).toContain('INC0000009');
  for (const word of who) expect(kept.toLowerCase()).not.toContain(word.toLowerCase());
});

/** What any storage of the extension holds, as one text. */
async function everythingStored(): Promise<string> {
  const of = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: unknown[] = [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
    { ...localStorage },
    { ...sessionStorage },
    await caches.keys(),
    location.href,
    history.state,
  ];
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await of(indexedDB.open(name));
    for (const store of db.objectStoreNames)
      found.push(await of(db.transaction(store).objectStore(store).getAll()));
    db.close();
  }
  return JSON.stringify(found);
}
