import type { Page } from 'playwright-core';
import { openPopup, pageAt } from '../browser.ts';
import { answeredWorker, wakeWorker } from '../protocol.ts';
import type { Arena } from './arena.ts';
import type { CanaryWords } from './canary-words.ts';

/** A browser that is starved by others draws late; what it never draws is not there after half a minute either. */
const patience = 30_000;

/** What our own pages show, give away and keep, as a person goes through them. */

export interface Surface {
  readonly where: string;
  readonly text: string;
}

/** Everything that an element of a page of ours shows or leads to, in shadow roots too; no field of a person's own. */
const everything = `(() => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const own = (node) => [...node.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join(' ');
  const attributes = (one) => [...one.attributes].map(({ value }) => value).join(' ');
  const ours = all(document).filter(({ localName, dataset }) => localName !== 'textarea' || 'requestBody' in dataset);
  const shown = ours.map((one) => own(one) + ' ' + attributes(one) + ' ' + (one.value ?? ''));
  return [document.title, location.href, ...shown, ...(window.given ?? [])].join('\\n');
})()`;

export async function popupOf(arena: Arena, page: Page): Promise<Surface[]> {
  const said = await openOver(arena, page);
  const shown = [{ where: 'said by the popup', text: String(await said.evaluate(everything)) }];
  await press(said, '[data-copy-details]');
  await said.locator('[data-more]').press('Enter');
  await said.locator('more-menu').getByRole('button', { name: 'Make a report' }).click({ timeout: patience });
  await press(said, '[data-report-copy]', '[data-report-save]');
  shown.push({ where: 'given by the popup', text: await given(said, 3) });
  const written = await openOver(arena, page);
  await press(written, '[data-write-request]', '[data-request-copy]');
  shown.push({ where: 'written to somebody', text: await given(written, 1) });
  return shown;
}

async function openOver(arena: Arena, page: Page): Promise<Page> {
  const { context, extensionId } = arena.launched;
  await page.bringToFront();
  await wakeWorker(context);
  const popup = await openPopup(context, await answeredWorker(context, extensionId));
  await popup.locator('[data-rule]').first().waitFor({ timeout: patience });
  return popup;
}

/** Each as soon as it is there, also where it stands in something that is folded. */
async function press(popup: Page, ...buttons: readonly string[]): Promise<void> {
  for (const button of buttons) {
    await popup.locator(button).first().dispatchEvent('click', {}, { timeout: patience });
    await popup.waitForTimeout(200);
  }
}

/** All that it shows and has given away, and then it is closed. @throws where less was given than there should be */
async function given(popup: Page, least: number): Promise<string> {
  const text = String(await popup.evaluate(everything));
  const count = Number(await popup.evaluate('window.given.length'));
  await popup.close();
  if (count < least)
    throw new Error(`the popup has given away ${count} things, not ${least}: nothing was looked for`);
  return text;
}

/** A ticket with the page's words is opened, and something is looked up. */
export async function deskOf(arena: Arena, planted: CanaryWords): Promise<Surface[]> {
  const { context, extensionId } = arena.launched;
  const typed = planted.next();
  const opened = pageAt(context, (url) => url.includes('/report.html'));
  await arena.ask((words) => {
    const event = chrome.omnibox.onInputEntered as unknown as { dispatch(...args: string[]): void };
    event.dispatch(words, 'newForegroundTab');
  }, `denied ${typed}`);
  const looked = await opened;
  await looked.locator('nav').waitFor({ timeout: patience });
  await looked.waitForTimeout(300);
  const address = looked.url();
  await looked.close();
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/report.html`);
  const paste = desk.locator('textarea').first();
  await paste.waitFor({ timeout: patience });
  const ticket = `Hello, I am ${planted.next()} of ${planted.next()}. It says AADSTS50020: account '${planted.next()}@example.com' does not exist. https://login.microsoftonline.com/?state=${planted.next()}`;
  await paste.fill(ticket);
  await desk.getByRole('button', { name: 'Show', exact: true }).click({ timeout: patience });
  await desk.locator('[data-rule]').first().waitFor({ timeout: patience });
  await desk.waitForTimeout(500);
  const shown = String(await desk.evaluate(everything));
  const indexed = String(await desk.evaluate(allIndexed));
  await desk.goto('chrome://history');
  await desk.waitForTimeout(500);
  // The page itself is a visit of the person’s own, and the browser remembers it: only what is ours counts.
  const visits = String(await desk.evaluate(everything))
    .split('\n')
    .filter((line) => line.includes(extensionId));
  await desk.close();
  return [
    { where: 'desk', text: shown },
    { where: 'indexed', text: indexed },
    { where: 'history', text: [address, ...visits].join('\n') },
  ];
}

const allIndexed = `(async () => {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  const done = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = reject; });
  const all = await Promise.all(names.map(async (name) => {
    const base = await done(indexedDB.open(name));
    const stores = [...base.objectStoreNames];
    const kept = await Promise.all(stores.map((one) => done(base.transaction(one).objectStore(one).getAll())));
    base.close();
    return kept;
  }));
  return JSON.stringify([names, all]);
})()`;
