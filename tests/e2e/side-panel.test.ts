import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageAt } from '../../tools/browser.ts';
import { goTo } from '../../tools/go-to.ts';
import { readLocale } from '../../tools/locales.ts';
import { killWorker } from '../../tools/protocol.ts';
import { everything } from '../scope.ts';
import { type Visit, visit } from '../visits.ts';
import {
  activeTab,
  arrive,
  browserSession,
  chooseLanguage,
  clickLast,
  firstFinding,
  inMenu,
  popupOf,
  type Session,
} from './support.ts';

/** The browser's own side panel, opened by a click on “Keep open” in the real popup. */

const settled = { timeout: 8000, interval: 50 };
const session = browserSession();

/** The panel of the window; it is opened once and stays. */
async function panelOf(session: Session): Promise<Page> {
  const open = session.context.pages().find((page) => page.url().endsWith('/sidepanel.html'));
  if (open) return open;
  const popup = await popupOf(session);
  const opened = pageAt(session.context, (url) => url.endsWith('/sidepanel.html'));
  await clickLast(await inMenu(popup, 'Keep open'));
  return opened;
}

function ruleShown(panel: Page): Promise<string | null> {
  return panel
    .locator('[data-rule]')
    .first()
    .getAttribute('data-rule', { timeout: 200 })
    .catch(() => null);
}

function afterwards(panel: Page): Promise<string | null> {
  return panel
    .locator('[data-afterwards]')
    .getAttribute('data-afterwards', { timeout: 200 })
    .catch(() => null);
}

const boxes = (panel: Page) => panel.locator('[data-fix]').first().locator('input[type=checkbox]');

async function ticked(panel: Page): Promise<boolean[]> {
  return Promise.all((await boxes(panel).all()).map((box) => box.isChecked()));
}

/** The page of a visit at another address: what does not depend on the address stays. */
function at(url: string, slug: string): Visit {
  return { ...visit(slug), url };
}

const home = 'https://partner.microsoft.com/en-us/dashboard/home';

test('“Keep open” opens the panel of the browser with the same help, and the popup closes', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  const popup = await popupOf(session);
  const before = await firstFinding(popup);
  const closed = popup.waitForEvent('close');
  const panel = await panelOf(session);
  await closed;
  await panel.locator('[data-rule]').first().waitFor();
  expect(await firstFinding(panel)).toEqual(before);
  const contexts = await panel.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  expect(contexts.map(({ documentUrl }) => documentUrl)).toEqual([panel.url()]);
  expect(await (await inMenu(panel, 'Keep open')).count()).toBe(0);
  await panel.keyboard.press('Escape');
  await page.close();
});

test('steps stay ticked for their tab: after another tab, a killed worker and a new panel; progress is announced', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  const panel = await panelOf(session);
  await expect.poll(() => ruleShown(panel), settled).toBe('personal-account-used');
  expect(await ticked(panel)).toEqual([false, false, false]);
  await boxes(panel).nth(0).check();
  await boxes(panel).nth(2).focus();
  await panel.keyboard.press('Space');
  const status = panel.locator('[data-fix]').first().getByRole('status');
  await expect.poll(() => status.textContent(), settled).toBe('2 of 3 steps done');

  const other = await arrive(session.context, 'personal-account-arabic');
  await expect.poll(() => ticked(panel), settled).toEqual([false, false, false]);
  await killWorker(session.context);
  await page.bringToFront();
  await expect.poll(() => ticked(panel), settled).toEqual([true, false, true]);
  await panel.reload();
  await expect.poll(() => ticked(panel), settled).toEqual([true, false, true]);
  await boxes(panel).nth(1).check();
  await expect.poll(() => status.textContent(), settled).toMatch(/^All steps done/);
  await boxes(panel).nth(1).uncheck();
  await other.close();

  const tabId = await activeTab(session);
  await page.close();
  const stored = () => panel.evaluate((key) => chrome.storage.session.get(key), `ticks-${tabId}`);
  await expect.poll(stored, settled).toEqual({});
});

test('follows the tab in front, and what a tab shows', async () => {
  const refused = await arrive(session.context, 'personal-account-used');
  const panel = await panelOf(session);
  await expect.poll(() => ruleShown(panel), settled).toBe('personal-account-used');
  const quiet = await arrive(session.context, 'quiet-my-access');
  await panel.locator('[data-empty]').waitFor();
  expect(await ruleShown(panel)).toBeNull();
  await refused.bringToFront();
  await expect.poll(() => ruleShown(panel), settled).toBe('personal-account-used');
  await goTo(refused, visit('password-wrong'));
  const { shows } = visit('password-wrong');
  await expect.poll(() => ruleShown(panel), settled).toBe(shows === 'nothing' ? null : shows.rule);
  await quiet.bringToFront();
  await panel.locator('[data-empty]').waitFor();
  await quiet.close();
  await refused.close();
});

describe('while the person follows the steps', () => {
  test('the steps stay; in Partner Center the page no longer shows the problem, and says it to everybody', async () => {
    const page = await arrive(session.context, 'personal-account-used');
    const panel = await panelOf(session);
    await expect.poll(() => ruleShown(panel), settled).toBe('personal-account-used');
    await boxes(panel).nth(0).check();
    await goTo(page, visit('quiet-sign-in'));
    await expect.poll(() => afterwards(panel), settled).toBe('left');
    await goTo(page, at(home, 'quiet-dashboard-notifications'));
    await expect.poll(() => afterwards(panel), settled).toBe('gone');
    expect(await panel.getByRole('status').first().textContent()).toBe('You are in. What helped?');
    expect(await ruleShown(panel)).toBeNull();
    await goTo(page, visit('personal-account-used'));
    await expect.poll(() => afterwards(panel), settled).toBeNull();
    expect(await ruleShown(panel)).toBe('personal-account-used');
    await page.close();
  });

  test('a page that cannot be read proves nothing; steps can be put away', async () => {
    const page = await arrive(session.context, 'personal-account-used');
    const panel = await panelOf(session);
    await expect.poll(() => ruleShown(panel), settled).toBe('personal-account-used');
    await goTo(page, visit('other-host'));
    await expect.poll(() => afterwards(panel), settled).toBe('unread');
    expect(await panel.locator('[data-unreadable]').getAttribute('data-unreadable')).toBe('ask-icon');
    await panel.waitForTimeout(3500);
    expect(await afterwards(panel)).toBe('unread');
    await panel.getByRole('button', { name: 'Put these steps away' }).click();
    await expect.poll(() => ruleShown(panel), settled).toBeNull();
    await page.close();
  });

  test('a link of the steps opens a tab beside, where they go on with their ticks', async () => {
    const page = await arrive(session.context, 'user-name-unknown');
    const panel = await panelOf(session);
    await expect.poll(() => ruleShown(panel), settled).toBe('user-name-unknown');
    await boxes(panel).nth(0).check();
    await session.context.route('https://partner.microsoft.com/**', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html', body: visit('quiet-my-access').html })
        : route.fulfill({ status: 204 }),
    );
    const opening = pageAt(session.context, (url) => url.startsWith('https://partner.microsoft.com/'));
    await panel.locator('[data-fix] a').first().click();
    const opened = await opening;
    await expect.poll(() => afterwards(panel), settled).toBe('left');
    expect(await ticked(panel)).toEqual([true, false, false]);
    await boxes(panel).nth(1).check();
    await page.bringToFront();
    await expect.poll(() => ticked(panel), settled).toEqual([true, true, false]);
    await session.context.unroute('https://partner.microsoft.com/**');
    await opened.close();
    await page.close();
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 AA and of good practice that what is shown breaks. */
async function violations(panel: Page): Promise<string[]> {
  await panel.evaluate(axe);
  return panel.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

test.runIf(everything)(
  'accessible as the rest, in English and French, in every state of its own',
  async () => {
    const fr = readLocale('fr').words;
    const page = await arrive(session.context, 'personal-account-used');
    const panel = await panelOf(session);
    await expect.poll(() => ruleShown(panel), settled).toBe('personal-account-used');
    await boxes(panel).nth(0).check();
    expect(await violations(panel)).toEqual([]);
    await goTo(page, at(home, 'quiet-dashboard-notifications'));
    await expect.poll(() => afterwards(panel), settled).toBe('gone');
    expect(await violations(panel)).toEqual([]);
    await chooseLanguage(panel, 'fr');
    const title = panel.locator('[data-afterwards] h2');
    await expect.poll(() => title.textContent(), settled).toBe(fr['You are in. What helped?']);
    expect(await violations(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await chooseLanguage(panel, '');
    await page.close();
  },
);
