import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../../tools/build/budgets.ts';
import { arrive, browserSession, built, popupOf, workerOf } from './support.ts';

/** What is in the built extension and what of it is loaded, against what the budgets count. `npm test` builds first. */
const session = browserSession();

/** The observer runs on every sign-in page, so what is in it counts. */
const bundle = readFileSync(join(built, 'content-scripts/observer.js'));

test.each([
  ['zod', ['ZodMini', '_zod', 'safeParse', 'unrecognized_keys']],
  ['Lit', ['lit$', 'litElementVersions', 'litHtmlVersions', 'reactiveElementVersions']],
  ['the polyfill', ['webextension-polyfill', 'This script should only be loaded in a browser extension']],
])('the observer carries no %s', (_, marks) => {
  const text = bundle.toString('utf8');
  expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
});

test.each([
  ['popup', 'en'],
  ['popup, translated', 'fr'],
] as const)('the real popup fetches what is counted for "%s", and nothing else', async (entry, language) => {
  // A popup that came by itself says why: what it has for that is fetched behind the answer.
  const worker = await workerOf(session.context);
  await worker.evaluate(
    (tag) => chrome.storage.local.set({ options: { openByItself: false }, language: tag }),
    language,
  );
  const page = await arrive(session.context, 'personal-account-used');
  const home = `chrome-extension://${session.extensionId}/`;
  const fetched = new Set<string>();
  session.context.on('request', (request) => {
    if (request.url().startsWith(home)) fetched.add(request.url().slice(home.length));
  });
  const popup = await popupOf(session);
  await popup.locator('[data-rule]').first().waitFor();
  expect([...fetched].sort()).toEqual(filesOf(built, entry).sort());
  for (const file of fetched) expect(statSync(join(built, file)).size).toBeGreaterThan(0);
  await popup.close();
  await page.close();
});
