import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserSession } from './support.ts';

/** The reply of the help desk page, by keyboard alone, in the installed extension. */
const desk = browserSession();
const settled = { timeout: 5000 };
let page: Page;

beforeEach(async () => {
  page = await desk.context.newPage();
  await page.goto(`chrome-extension://${desk.extensionId}/report.html`);
  await page.getByRole('navigation').waitFor();
});
afterEach(() => page.close());

const ticket = 'Bonjour, je ne peux plus entrer : AADSTS50020. Merci de votre aide.';

const text = () => page.locator('desk-own-text[of=reply] textarea');

async function open(words: string): Promise<void> {
  await page.locator('textarea#text').first().focus();
  await page.keyboard.insertText(words);
  await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
  await page.locator('[data-case=text]').waitFor();
}

/** By Tab alone, from where the keyboard is. */
async function tabTo(attribute: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((wanted) => {
      let at: Element | null = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.hasAttribute(wanted) ?? false;
    }, attribute);
    if (there) return;
  }
  throw new Error(`Tab does not reach ${attribute}`);
}

test('in the language of the ticket; name, ways and own words by keyboard; nothing is lost', async () => {
  await open(ticket);
  await expect.poll(() => text().inputValue(), settled).toMatch(/^Bonjour,\n/);
  expect(await text().getAttribute('lang')).toBe('fr');
  await tabTo('data-reply-name');
  await page.keyboard.type('Lefebvre, Amandine');
  await expect.poll(() => text().inputValue(), settled).toMatch(/^Bonjour Amandine,\n/);
  await tabTo('data-way');
  const before = await text().inputValue();
  await tabTo('data-way');
  await page.keyboard.press('Space');
  await expect.poll(() => text().inputValue(), settled).not.toBe(before);
  await text().press('Control+End');
  await page.keyboard.type('À demain.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await page.locator('[data-outdated]').waitFor();
  expect(await text().inputValue()).toMatch(/À demain\.$/);
  await page.goto(`${page.url().split('#')[0]}#list`);
  await page.reload();
  await page.goto(`${page.url().split('#')[0]}#report`);
  await expect.poll(() => text().inputValue(), settled).toMatch(/^Bonjour Amandine,\n[\s\S]*À demain\.$/);
  await page.locator('[data-event=renew-text]').press('Enter');
  await page.locator('[data-outdated]').waitFor({ state: 'detached' });
  expect(await text().inputValue()).not.toContain('À demain.');
  await page.locator('[data-event=restore-text]').press('Enter');
  await expect.poll(() => text().inputValue(), settled).toMatch(/À demain\.$/);
});

test('of the ticket only what the desk wrote itself is kept, and not on the disk', async () => {
  await open(`${ticket}\nAmandine Planted-Duvivier, amandine@secret-partner.example`);
  await text().press('Control+Home');
  await page.keyboard.type('Chère Béatrice, ');
  const kept = () =>
    page.evaluate(async () => {
      const [session, local] = [await chrome.storage.session.get(), await chrome.storage.local.get()];
      const databases = await indexedDB.databases();
      const rows = await Promise.all(
        databases.map(
          ({ name = '' }) =>
            new Promise<string>((resolve) => {
              const request = indexedDB.open(name);
              request.onsuccess = () => {
                const { result } = request;
                const stores = [...result.objectStoreNames];
                if (stores.length === 0) return resolve('');
                const read = stores.map(
                  (store) =>
                    new Promise<unknown>((done) => {
                      const all = result.transaction(store).objectStore(store).getAll();
                      all.onsuccess = () => done(all.result);
                    }),
                );
                void Promise.all(read).then((all) => {
                  result.close();
                  resolve(JSON.stringify(all));
                });
              };
            }),
        ),
      );
      const tab = JSON.stringify({ ...sessionStorage, ...localStorage });
      return { session: JSON.stringify(session), disk: JSON.stringify(local) + rows.join('') + tab };
    });
  await expect.poll(async () => (await kept()).session, settled).toContain('Chère Béatrice');
  await expect.poll(async () => (await kept()).disk, settled).toContain('AADSTS50020');
  const { session, disk } = await kept();
  expect(disk).not.toContain('Béatrice');
  expect(session + disk).not.toMatch(/Planted|Duvivier|secret-partner/i);
});

test('the profile of the options: who writes, and how the desk signs', async () => {
  await page.goto(`chrome-extension://${desk.extensionId}/options.html`);
  await page.locator('#customers').selectOption('indirect-resellers');
  await page.locator('[data-option="desk.signature"] textarea').fill('Contoso partner desk');
  await page.locator('[data-option="desk.greeting"] input').fill('Dear {friend},');
  await page.locator('[data-option="desk.greeting"] input').blur();
  await page.locator('[data-option="desk.greeting"] [data-problem]').waitFor();
  await page.locator('[data-option="desk.greeting"] input').fill('Dear {firstName},');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.goto(`chrome-extension://${desk.extensionId}/report.html`);
  await open(
    'I am the only Global admin, lost my phone and am locked out of Partner Center. What can we do?',
  );
  await page.locator('[data-reply-name]').fill('Ada Lovelace');
  await expect.poll(() => text().inputValue(), settled).toMatch(/^Dear Ada,\n/);
  const reply = await text().inputValue();
  expect(reply).toContain('We are your indirect provider');
  expect(reply).not.toMatch(/[Aa]sk your (?:indirect )?provider/);
  expect(reply).toMatch(/\n\nContoso partner desk\n$/);
});
