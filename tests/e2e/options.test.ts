import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOptions } from '../../settings/options-file.ts';
import { openPopup } from '../../tools/browser.ts';
import { readLocale } from '../../tools/locales.ts';
import { everything, partOf } from '../scope.ts';
import { arrive, browserSession, popupOf, workerOf } from './support.ts';

const session = browserSession({ own: true });
const settled = { timeout: 5000, interval: 50 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let page: Page;
let alarms: string[];

/** What is kept in the browser, meta data of the storage left out. */
async function kept(): Promise<Record<string, unknown>> {
  const worker = await workerOf(session.context);
  const all = await worker.evaluate(() => chrome.storage.local.get());
  return Object.fromEntries(Object.entries(all).filter(([key]) => !key.endsWith('$')));
}

async function keep(values: Record<string, unknown>): Promise<void> {
  const worker = await workerOf(session.context);
  await worker.evaluate(async (all) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(all);
  }, values);
}

async function open(): Promise<void> {
  page = await session.context.newPage();
  alarms = [];
  page.on('pageerror', (error) => alarms.push(error.message));
  page.on('console', (message) => message.type() === 'error' && alarms.push(message.text()));
  page.on('request', (request) => {
    if (!/^(chrome-extension|blob|data):/.test(request.url())) alarms.push(request.url());
  });
  await page.goto(`chrome-extension://${session.extensionId}/options.html`);
  await page.locator('options-app h1').waitFor();
}

function field(name: string) {
  return page.locator(`[data-option="${name}"] #text`);
}

async function importFile(content: string, name = 'options.json'): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('input#import').setInputFiles({ name, mimeType: 'application/json', buffer });
}

beforeEach(async () => {
  await keep({});
  await open();
});

afterEach(async () => {
  await page.close();
  expect(alarms, 'no error, no request').toEqual([]);
});

describe('what is typed and chosen', () => {
  test('is saved at once, said quietly, and there again after a reload', async () => {
    await page.locator('[data-program="edge"]').check();
    await page.locator('[data-program="hardware"]').check();
    await page.locator('select[data-option="globalAdmin"]').selectOption('no');
    await field('helpDesk.mail').fill(' help@contoso.example ');
    await field('breakGlass').fill('In the safe.\nCall Ann.');
    await page.locator('[data-option="openByItself"]').uncheck();
    await page.locator('[data-add-contact]').click();
    await page.locator('options-people select').selectOption('owner');
    await page.locator('[data-part="name"] #text').fill('Ann');
    const options = {
      programs: ['edge', 'hardware'],
      globalAdmin: 'no',
      helpDesk: { mail: 'help@contoso.example' },
      breakGlass: 'In the safe.\nCall Ann.',
      openByItself: false,
      contacts: { owner: [{ name: 'Ann' }] },
    };
    await expect.poll(kept, settled).toEqual({ options });
    expect(await page.locator('[role="status"][data-saved="saved"]').textContent()).toContain('Saved');
    await page.reload();
    expect(await page.locator('[data-program="edge"]').isChecked()).toBe(true);
    expect(await field('helpDesk.mail').inputValue()).toBe('help@contoso.example');
    expect(await page.locator('[data-contact="owner"] [data-part="name"] #text').inputValue()).toBe('Ann');
    await page.locator('[data-remove-contact]').click();
    const { contacts: _, ...others } = options;
    await expect.poll(kept, settled).toEqual({ options: others });
  });

  test('and is wrong is said beside the field once it is left, and loses nothing else', async () => {
    await field('helpDesk.name').fill('Service desk');
    await field('helpDesk.ticketUrl').pressSequentially('http://x');
    const ticket = page.locator('[data-option="helpDesk.ticketUrl"]');
    expect(await ticket.locator('[data-problem]').count()).toBe(0);
    await field('helpDesk.ticketUrl').blur();
    expect(await ticket.locator('[data-problem]').textContent()).toContain('https://');
    expect(await field('helpDesk.ticketUrl').getAttribute('aria-invalid')).toBe('true');
    const describedBy = await field('helpDesk.ticketUrl').getAttribute('aria-describedby');
    expect(await ticket.locator(`#${describedBy}`).textContent()).toContain('Not saved: not an address');
    await expect.poll(kept, settled).toEqual({ options: { helpDesk: { name: 'Service desk' } } });
    await page.locator('[data-saved="savedExcept"]').waitFor();
    await field('helpDesk.ticketUrl').fill('https://t.example/?s={subject}');
    await expect.poll(() => ticket.locator('[data-problem]').count(), settled).toBe(0);
    await expect.poll(kept, settled).toEqual({
      options: { helpDesk: { name: 'Service desk', ticketUrl: 'https://t.example/?s={subject}' } },
    });
  });

  test('in a row of a contact names the row that is wrong, also after another one was removed', async () => {
    for (const mail of ['a@b.example', 'wrong', 'c@d.example']) {
      await page.locator('[data-add-contact]').click();
      await page.locator('[data-contact] [data-part="mail"] #text').last().fill(mail);
    }
    await page.locator('[data-contact] [data-part="mail"] #text').last().blur();
    await page.locator('[data-remove-contact]').first().click();
    const wrong = page.locator('[data-contact]').first().locator('[data-problem]');
    expect(await wrong.textContent()).toContain('not an e-mail address');
    expect(await page.locator('[data-problem]').count()).toBe(1);
    const contacts = { 'global-admin': [{ mail: 'c@d.example' }] };
    await expect.poll(kept, settled).toEqual({ options: { contacts } });
  });

  test('also what is typed fast, or changed elsewhere meanwhile', async () => {
    await field('helpDesk.name').pressSequentially('The help desk of Contoso, Paris', { delay: 1 });
    await expect.poll(kept, settled).toEqual({
      options: { helpDesk: { name: 'The help desk of Contoso, Paris' } },
    });
    expect(await field('helpDesk.name').inputValue()).toBe('The help desk of Contoso, Paris');
    const worker = await workerOf(session.context);
    await worker.evaluate(() => chrome.storage.local.set({ options: { helpDesk: { name: 'Other' } } }));
    await expect.poll(() => field('helpDesk.name').inputValue(), settled).toBe('Other');
  });
});

describe('a file', () => {
  const before = { helpDesk: { name: 'Before' }, globalAdmin: 'yes' };
  const file = { format: 'sign-in-help-options', v: 1, breakGlass: 'Safe', language: 'fr' };

  beforeEach(async () => {
    await keep({ options: before });
    await page.reload();
    await expect.poll(() => field('helpDesk.name').inputValue(), settled).toBe('Before');
  });

  const broken: [problem: string, content: string][] = [
    ['the file is empty: export the options again', ''],
    [
      'the file is cut off, changed or of another kind: export the options again',
      '{"format": "sign-in-help-op',
    ],
    ['the file is cut off, changed or of another kind: export the options again', '\u0000PNG'],
    ['the file is over 100 kB: options are smaller', 'x'.repeat(600_000)],
    [
      'version 9 of the options file is not known here (known: 1)',
      '{"format": "sign-in-help-options", "v": 9}',
    ],
    [
      'not an options file: breakGlass: missing, or not of type string',
      JSON.stringify({ ...file, breakGlass: 7 }),
    ],
    [
      'not an options file: helpDesk.ticketUrl: not an address that begins with https:// and a host, without user name or spaces',
      JSON.stringify({ ...file, helpDesk: { ticketUrl: 'javascript:alert(1)' } }),
    ],
  ];
  test.each(partOf(broken, 6))(
    'that is broken is one clear sentence, and nothing is lost: %s',
    async (problem, content) => {
      await importFile(content);
      const message = page.locator('action-message [data-message="problem"]');
      await message.waitFor();
      expect((await message.locator('.words').textContent())?.trim()).toBe(
        `options.json was not used: ${problem}. Your options are as they were.`,
      );
      expect(await message.getByRole('button', { name: 'Undo' }).count()).toBe(0);
      expect(await kept()).toEqual({ options: before });
      expect(await field('helpDesk.name').inputValue()).toBe('Before');
    },
  );

  test('that is right replaces them, in its language; undo brings them back', async () => {
    await importFile(JSON.stringify(file));
    await expect.poll(kept, settled).toEqual({ options: { breakGlass: 'Safe' }, language: 'fr' });
    const fr = readLocale('fr').words;
    await expect
      .poll(() => page.locator('options-app h2').first().textContent(), settled)
      .toBe(fr['Your company']);
    await page.getByRole('button', { name: fr.Undo ?? 'Undo', exact: true }).click();
    await expect.poll(kept, settled).toEqual({ options: before });
    expect(await field('helpDesk.name').inputValue()).toBe('Before');
  });

  test('that was saved here opens here', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export]').click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('sign-in-help-options.json');
    expect(openOptions(text)).toEqual(before);
    await field('helpDesk.name').fill('Changed');
    await importFile(text);
    await expect.poll(kept, settled).toEqual({ options: before });
  });
});

test('the answers and the language of the version before are kept, and go on in the options', async () => {
  // As version 0.1.0 wrote them.
  await keep({
    profile: { globalAdmin: 'no', program: 'csp-indirect-reseller', selfServiceReset: 'not-sure' },
    profile$: { v: 1 },
    language: 'fr',
  });
  await page.reload();
  await expect.poll(() => page.locator('html').getAttribute('lang'), settled).toBe('fr');
  expect(await page.locator('[data-program="csp-indirect-reseller"]').isChecked()).toBe(true);
  // What may change tomorrow is no option: it counts for a day.
  expect(await page.locator('select[data-option="globalAdmin"]').inputValue()).toBe('');
  await page.locator('select[data-option="inTenant"]').selectOption('yes');
  const at = expect.any(String);
  await expect.poll(kept, settled).toEqual({
    options: { programs: ['csp-indirect-reseller'], inTenant: 'yes' },
    today: { globalAdmin: { answer: 'no', at }, selfServiceReset: { answer: 'not-sure', at } },
    language: 'fr',
  });
});

test('the popup asks which of several programs, keeps that to the tab, and other answers for today', async () => {
  await keep({ options: { programs: ['edge', 'hardware'], helpDesk: { name: 'Desk' } } });
  const failing = await arrive(session.context, 'password-reset-not-enabled');
  const popup = await popupOf(session);
  const offered = popup.locator('[data-question="program"] [data-answer]');
  const answers = () => offered.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.answer));
  expect(await answers()).toEqual(['edge', 'hardware']);
  // Some questions are folded away.
  await popup.locator('[data-answer="hardware"]').dispatchEvent('click');
  await popup.locator('[data-question="globalAdmin"] [data-answer="no"]').dispatchEvent('click');
  const options = { programs: ['edge', 'hardware'], helpDesk: { name: 'Desk' } };
  const today = { globalAdmin: { answer: 'no', at: expect.any(String) } };
  await expect.poll(kept, settled).toEqual({ options, today });
  await popup.reload();
  await popup.locator('[data-rule]').first().waitFor();
  expect(await offered.count()).toBe(0);
  await popup.close();
  await failing.close();
});

test('lists what has helped as it is counted, and forgets it with a way back', async () => {
  const counts = () => page.locator('[data-counted]');
  expect(await page.locator('[data-no-outcomes]').count()).toBe(1);
  expect(await page.locator('[data-forget-outcomes]').count()).toBe(0);
  const failing = await arrive(session.context, 'personal-account-used');
  const popup = await popupOf(session);
  const fix = popup.locator('[data-fix]').first();
  const id = `personal-account-used/${await fix.getAttribute('data-fix')}`;
  const title = await fix.locator('h3').textContent();
  await popup.locator('.foot [data-outcome="solved"]').first().click();
  await expect.poll(() => counts().count(), settled).toBe(1);
  await popup.close();
  await failing.close();
  expect(await counts().getAttribute('data-counted')).toBe(id);
  const [shown, about, often] = await counts().locator('strong, p').allTextContents();
  expect(shown).toBe(title);
  expect(about).toMatch(/^For: .+/);
  expect(often?.trim()).toBe('Solved it 1 time');
  await page.locator('[data-forget-outcomes]').click();
  await expect.poll(kept, settled).toEqual({});
  const empty = page.locator('options-outcomes [data-no-outcomes]');
  await expect.poll(() => empty.evaluate((one) => one.matches(':focus')), settled).toBe(true);
  await page.locator('action-message').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(kept, settled).toEqual({ outcomes: { [id]: { solved: 1, notSolved: 0 } } });
  await counts().waitFor();
});

test('deletes everything, asked once more', async () => {
  await field('helpDesk.name').fill('Gone soon');
  await page.locator('[data-option="openByItself"]').uncheck();
  const desk = await session.context.newPage();
  await desk.goto(`chrome-extension://${session.extensionId}/report.html`);
  await expect
    .poll(() => desk.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), settled)
    .toEqual(['help-desk']);
  await page.locator('[data-delete]').click();
  await page.locator('[data-keep]').click();
  expect(Object.keys(await kept())).toEqual(['options']);
  await page.locator('[data-delete]').click();
  await page.locator('[data-delete-sure]').click();
  await page.locator('[data-message="done"]').waitFor();
  expect(await kept()).toEqual({});
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await field('helpDesk.name').inputValue()).toBe('');
  await desk.close();
});

test('the page after the installation is there once, takes no focus from who loads the folder, and asks for nothing', async () => {
  const url = `chrome-extension://${session.extensionId}/welcome.html`;
  const worker = await workerOf(session.context);
  const tabs = await worker.evaluate((query) => chrome.tabs.query(query), { url });
  expect(tabs.map(({ active }) => active)).toEqual([false]);
  const welcome = session.context.pages().find((one) => one.url() === url);
  if (!welcome) throw new Error('no page');
  expect(await welcome.locator('welcome-app h1').textContent()).toMatch(
    /^Partner Center does not let you in/,
  );
  expect(await welcome.locator('input, select, textarea, form').count()).toBe(0);
  expect(await welcome.locator('button').count()).toBe(1);
  expect(await welcome.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
    ['/options.html'],
  );
});

test('the page after the installation ticks off the pin while one looks, and opens the example', async () => {
  await page.goto(`chrome-extension://${session.extensionId}/welcome.html`);
  await page.locator('[data-pinned=false]').waitFor();
  // No test can drag an icon: the page is told what the browser would tell it.
  await page.evaluate(() => {
    Object.assign(chrome.action, { getUserSettings: async () => ({ isOnToolbar: true }) });
  });
  await page.locator('[data-pinned=true]').waitFor();
  expect(await page.getByRole('heading', { name: 'The icon is pinned' }).count()).toBe(1);
  const popup = await openPopup(session.context, await workerOf(session.context));
  await popup.locator('[data-example]').waitFor();
  expect(await popup.locator('[data-rule]').first().getAttribute('data-rule')).toBe('personal-account-used');
  await popup.close();
});

test('the page after the installation says nothing before it knows in which language', async () => {
  await keep({ language: 'fr' });
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    const said = new Set<string>();
    Object.assign(globalThis, { said });
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      const note = () => root.querySelectorAll('h1').forEach((one) => void said.add(one.textContent));
      new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true });
      return root;
    };
  });
  await page.goto(`chrome-extension://${session.extensionId}/welcome.html`);
  await page.locator('html[lang^="fr"] h1').waitFor();
  const said = await page.evaluate('[...said]');
  expect(said).toEqual([
    readLocale('fr').words['Partner Center does not let you in? You will see why, and what to do.'],
  ]);
});

test.runIf(everything).each(['light', 'dark'] as const)(
  'axe finds nothing on either page, %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await keep({ outcomes: { 'personal-account-used/work-account': { solved: 2, notSolved: 1 } } });
    await page.locator('[data-counted]').waitFor();
    await page.locator('[data-add-contact]').click();
    await page.locator('[data-part="mail"] #text').fill('wrong');
    await page.locator('[data-delete]').click();
    await importFile('{');
    await page.locator('action-message [data-message="problem"]').waitFor();
    expect(await page.locator('[data-problem]').count()).toBe(1);
    expect(await violations()).toEqual([]);
    await page.goto(`chrome-extension://${session.extensionId}/welcome.html`);
    await page.locator('welcome-app h1').waitFor();
    expect(await violations()).toEqual([]);
  },
);

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate('axe.run()');
  const { violations, passes } = found as Record<
    string,
    { id: string; nodes: { html: string; failureSummary: string }[] }[]
  >;
  expect(passes?.length).toBeGreaterThan(10);
  return (violations ?? []).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}

test.runIf(everything).each(['fr', 'en'])('at 320 px nothing is wider than the window: %s', async (tag) => {
  await keep({ language: tag, options: { contacts: { 'user-management-admin': [{ name: 'Ann' }] } } });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const name of ['options', 'welcome']) {
    await page.goto(`chrome-extension://${session.extensionId}/${name}.html`);
    await page.locator('h1').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toContain(tag);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }
});
