import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everything } from '../scope.ts';
import { staticVisits } from '../visits.ts';
import { copyOfBuilt, refusedPage } from './safety-support.ts';
import { activeTab, arrive, badgeText, browserSession, popupOf, workerOf } from './support.ts';

/**
 * A page cannot see what the observer reads: each has its own view of the document. So the traps stand in the
 * observer's world, in front of it.
 */
const matches = [
  'https://login.microsoftonline.com/*',
  'https://partner.microsoft.com/*',
  'https://login.live.com/*',
];
const traps = readFileSync(new URL('safety-traps.js', import.meta.url), 'utf8');
const copy = copyOfBuilt(
  { content_scripts: [{ matches, run_at: 'document_start', js: ['traps.js'] }] },
  { 'traps.js': traps },
);

const session = browserSession({ dir: copy });
const settled = { timeout: 5000, interval: 50 };
/** As long as the observer looks again after the last change. */
const lastLook = 2800;

/** What was read since it was asked last. */
async function ask(message: 'read' | 'touch', tab?: number): Promise<string[]> {
  const id = tab ?? (await activeTab(session));
  const worker = await workerOf(session.context);
  return worker.evaluate(([to, what]) => chrome.tabs.sendMessage(to, what), [id, message] as const);
}

const form = `<form><input name="loginfmt" value="someone@example.com"><input type="password" name="passwd" value="a-secret">
  <input name="otc" autocomplete="one-time-code" value="123456"><textarea>AADSTS50034: typed</textarea>
  <select><option selected>Error Code: 53003</option></select></form>
  <div contenteditable="true">AADSTS50053: typed</div><div role="textbox" tabindex="0">AADSTS50055: typed</div>`;

test('on a failing page full of fields nothing is read of them, nor of cookies and storage', async () => {
  const page = await arrive(session.context, refusedPage({ body: form }));
  await expect.poll(() => badgeText(session), settled).toBe('!');
  await page.locator('[name=passwd]').fill('another-secret');
  await page.locator('[contenteditable]').fill('AADSTS50126: typed');
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: something to be read
    document.cookie = 'a=b';
    localStorage.setItem('a', 'b');
  });
  const popup = await popupOf(session);
  expect(await popup.locator('[data-rule]').count()).toBe(1);
  await popup.close();
  await page.waitForTimeout(lastLook);
  expect(await ask('read')).toEqual([]);
  const seen = await ask('touch');
  for (const what of [
    'HTMLInputElement.value',
    'HTMLTextAreaElement.value',
    'text of a field',
    'cookie',
    'localStorage',
    'indexedDB',
  ]) {
    expect(seen, 'the traps work').toContain(what);
  }
  await page.close();
});

test.runIf(everything)('nor on pages of the tests that have fields', async () => {
  const all = staticVisits().filter(
    ({ html, url }) =>
      /<(input|textarea|select)|contenteditable/.test(html) &&
      matches.some((one) => url.startsWith(one.slice(0, -1))),
  );
  // So many stand side by side; taken from all families of pages.
  const visits = all.filter((_, i) => i % Math.ceil(all.length / 9) === 0);
  expect(visits.length).toBeGreaterThan(7);
  const tabs = [];
  for (const visit of visits) {
    const page = await arrive(session.context, visit);
    tabs.push({ page, slug: visit.slug, id: await activeTab(session) });
  }
  await tabs.at(-1)?.page.waitForTimeout(lastLook);
  for (const { slug, id, page } of tabs) {
    expect(await ask('read', id), slug).toEqual([]);
    await page.close();
  }
});
