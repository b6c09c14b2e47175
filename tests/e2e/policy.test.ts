import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { folderOf, idOfFolder, policyFolder, whyNoPolicy } from '../../tools/policy-folder.ts';
import { isWorkerRunning, killWorker } from '../../tools/protocol.ts';
import { everything } from '../scope.ts';
import { activeTab, arrive, badgeOf, badgeText, browserSession, built, inMenu, popupOf } from './support.ts';

/** A real policy file in the folder of the browser, for a copy of the extension: nobody else has its id. */
const copy = mkdtempSync(join(tmpdir(), 'sign-in-help-policy-'));
cpSync(built, copy, { recursive: true });
const id = idOfFolder(copy);

const file = join(policyFolder, `sign-in-help-test-${process.pid}.json`);
const refusal = whyNoPolicy();
if (refusal) console.log(`The tests with a policy file are skipped: ${refusal}`);

function cleanUp(): void {
  rmSync(file, { force: true });
  rmSync(copy, { recursive: true, force: true });
}
process.once('exit', cleanUp); // also where something has failed before the tests

function setPolicy(values: object): void {
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }));
}

const policy = {
  programs: ['csp-indirect-reseller'],
  globalAdmin: 'no',
  contacts: {
    owner: [{ name: 'Olga Owner', mail: 'olga@contoso.example' }, { mail: 'nobody' }],
    boss: [{ name: 'B' }],
  },
  helpDesk: { name: 'Contoso desk', ticketUrl: 'javascript:alert(1)' },
  openByItself: true,
  linkHosts: ['*.microsoftonline.com'],
  articles: {
    'personal-account-used': 'https://intranet.contoso.example/two',
    you: 'https://intranet.contoso.example/you',
    owner: 'http://intranet.contoso.example/plain',
  },
  silenced: ['page-not-found', 'no-such-rule'],
};

const settled = { timeout: 20_000, interval: 100 };

describe.skipIf(refusal !== undefined)('a policy of the organisation', () => {
  beforeAll(() => setPolicy(policy));
  const session = browserSession({ dir: copy, args: ['--accept-lang=en-US,en'] });
  let page: Page;

  afterAll(cleanUp);

  afterEach(() => page.close());

  async function options(): Promise<void> {
    page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/options.html`);
    await page.locator('options-app h1').waitFor();
  }

  test('counts before the person’s own options and is shown as such, not to be changed', async () => {
    expect(session.extensionId).toBe(id);
    await options();
    const deskName = page.locator('[data-option="helpDesk.name"]');
    await expect.poll(() => deskName.locator('#text').inputValue(), settled).toBe('Contoso desk');
    expect(await deskName.locator('#text').getAttribute('readonly')).toBe('');
    expect((await deskName.locator('[data-by-policy]').textContent())?.trim()).toBe(
      'Set by your organisation',
    );
    expect(await page.locator('[data-program="csp-indirect-reseller"]').isChecked()).toBe(true);
    expect(await page.locator('[data-program="edge"]').isDisabled()).toBe(true);
    expect(await page.locator('[data-option="globalAdmin"] #text').inputValue()).toBe('No, nobody');
    expect(await page.locator('[data-option="openByItself"]').isDisabled()).toBe(true);
    expect(await page.locator('[data-option="openByItself"]').isChecked()).toBe(true);
    expect(await page.locator('[data-contact-by-policy="owner"]').textContent()).toContain('Olga Owner');
    expect(await page.locator('[data-policy="silenced"] li').allTextContents()).toHaveLength(1);
    // What it has not set stays the person's.
    await page.locator('select[data-option="inTenant"]').selectOption('yes');
    await page.locator('[data-saved="saved"]').waitFor();
  });

  test('lists what cannot be used, value by value, with the reason', async () => {
    await options();
    const lines = page.locator('[data-ignored] li');
    await expect.poll(() => lines.count(), settled).toBeGreaterThan(0);
    const words = (await lines.allTextContents()).map((line) => line.trim());
    expect(words.sort()).toEqual([
      'articles.owner: not an address that begins with https:// and a host, without user name or spaces',
      'articles.you: unknown field "you"',
      'contacts.boss: unknown field "boss"',
      'contacts.owner.1.mail: not an e-mail address like name@example.com',
      'helpDesk.ticketUrl: not an address that begins with https:// and a host, without user name or spaces',
      'silenced.1: missing, or not one of the known values',
    ]);
  });

  test('in the popup: other links are hidden, its own article is shown as the company’s', async () => {
    page = await arrive(session.context, 'personal-account-used');
    const popup = await popupOf(session);
    const article = popup.locator('[data-article] a').first();
    expect(await article.getAttribute('href')).toBe('https://intranet.contoso.example/two');
    expect(await article.textContent()).toContain('Your company’s page about this');
    expect(await popup.locator('fix-item').count()).toBeGreaterThan(0);
    const hosts = await popup
      .locator('fix-item a')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).hostname));
    expect(hosts.filter((host) => !host.endsWith('.microsoftonline.com'))).toEqual([]);
    expect(await popup.locator('[data-question="program"]').count()).toBe(0);
    await popup.close();
  });

  test('its links count for what is looked up, in the popup and on the help desk page', async () => {
    page = await arrive(session.context, 'personal-account-used');
    const popup = await popupOf(session);
    await (await inMenu(popup, 'Look something up')).click();
    await popup.locator('input#query').fill('AADSTS50020');
    await popup.locator('[data-hit]').first().click();
    await followsPolicy(popup);
    await popup.close();
    const desk = await session.context.newPage();
    await desk.goto(`chrome-extension://${session.extensionId}/report.html#search=AADSTS50020`);
    await followsPolicy(desk);
    await desk.close();
  });

  async function followsPolicy(shown: Page): Promise<void> {
    const articles = shown.locator('[data-looked-up] [data-article] a');
    expect(await articles.first().getAttribute('href')).toBe('https://intranet.contoso.example/two');
    const links = await shown.locator('[data-looked-up] fix-item a').evaluateAll((all) => all.map(String));
    expect(links.filter((url) => new URL(url).hostname.endsWith('microsoft.com'))).toEqual([]);
  }

  test('silences a rule', async () => {
    page = await arrive(session.context, 'page-not-found');
    const popup = await popupOf(session);
    expect(await popup.locator('[data-rule="page-not-found"]').count()).toBe(0);
    expect(await popup.locator('[data-empty]').count()).toBe(1);
    expect(await badgeText(session)).toBe('');
    await popup.close();
  });

  test.runIf(everything)(
    'that changes while the worker sleeps: the badge of a page still shown follows',
    async () => {
      page = await arrive(session.context, 'personal-account-used');
      const tab = await activeTab(session);
      const badge = () => badgeOf(session, tab);
      await expect.poll(badge, settled).toBe('!');
      /** Nothing else may wake it. */
      const set = async (values: object) => {
        await killWorker(session.context);
        setPolicy(values);
        await expect.poll(() => isWorkerRunning(session.context), settled).toBe(true);
      };
      await set({ ...policy, silenced: ['personal-account-used'] });
      await expect.poll(badge, settled).toBe('');
      await set(policy);
      await expect.poll(badge, settled).toBe('!');
    },
  );

  test('that changes is taken over by an open page, and what it no longer sets is the person’s again', async () => {
    await options();
    await expect
      .poll(() => page.locator('[data-option="helpDesk.name"] #text').inputValue(), settled)
      .toBe('Contoso desk');
    setPolicy({ language: 'fr' });
    await expect.poll(() => page.locator('html').getAttribute('lang'), settled).toBe('fr');
    expect(await page.locator('[data-option="language"] #text').inputValue()).toBe('Français');
    expect(await page.locator('[data-option="helpDesk.name"] #text').getAttribute('readonly')).toBeNull();
    expect(await page.locator('[data-ignored]').count()).toBe(0);
    expect(await page.locator('select[data-option="inTenant"]').inputValue()).toBe('yes');
  });
});

test('the folder that a policy file stands in is the one that the browser reads', () => {
  expect(folderOf('/usr/bin/chromium')).toBe('/etc/chromium/policies/managed');
  expect(folderOf('/opt/google/chrome/chrome')).toBe('/etc/opt/chrome/policies/managed');
  expect(folderOf('/opt/microsoft/msedge/microsoft-edge')).toBe('/etc/opt/edge/policies/managed');
  expect(dirname(file)).toBe(policyFolder);
});
