import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { goTo } from '../../tools/go-to.ts';
import { readLocale } from '../../tools/locales.ts';
import { visit, visits } from '../visits.ts';
import {
  arrive,
  badgeText,
  browserSession,
  clickLast,
  firstFinding,
  inMenu,
  popupOf,
  workerOf,
} from './support.ts';

const session = browserSession();
const settled = { timeout: 8000, interval: 50 };
const fr = readLocale('fr').words;

/** What the worker writes down for these tests. */
type Noted = typeof globalThis & { noted: unknown[] };
/** Chromium lets an event be told by hand; its types do not say so. */
type Told = { dispatch(...told: unknown[]): void };

const inWorker = async <T>(work: () => T): Promise<Awaited<T>> =>
  (await workerOf(session.context)).evaluate(work) as Promise<Awaited<T>>;

describe('keys and menu of the icon', () => {
  test('a key for the popup and one for the side panel, both free', async () => {
    const commands = await inWorker(() => chrome.commands.getAll());
    expect(commands.map(({ name, shortcut, description }) => [name, shortcut, description])).toEqual([
      ['_execute_action', 'Alt+Shift+H', ''],
      ['keep-open', 'Alt+Shift+K', 'Keep open in the side panel'],
    ]);
  });

  test('the menu has its entries, once, and makes them again in the language that is chosen', async () => {
    const there = () =>
      inWorker(() =>
        Promise.all(
          ['panel', 'desk', 'options', 'none'].map((id) =>
            chrome.contextMenus.update(id, {}).then(
              () => true,
              () => false,
            ),
          ),
        ),
      );
    await expect.poll(there, settled).toEqual([true, true, true, false]);
    await inWorker(() => {
      const { create } = chrome.contextMenus;
      const here = globalThis as Noted;
      here.noted = [];
      chrome.contextMenus.create = (entry, done) => {
        here.noted.push([entry.title, entry.contexts]);
        return create.call(chrome.contextMenus, entry, done);
      };
      return chrome.storage.local.set({ language: 'fr' });
    });
    const titles = ['Keep open in the side panel', 'Help desk page', 'Options'];
    const made = () => inWorker(() => (globalThis as Noted).noted);
    await expect.poll(made, settled).toEqual(titles.map((title) => [fr[title], ['action']]));
    expect(await there()).toEqual([true, true, true, false]);
    await inWorker(() => chrome.storage.local.remove('language'));
    await expect.poll(made, settled).toHaveLength(6);
  });

  test.each([
    ['desk', 'report.html'],
    ['options', 'options.html'],
  ])('the entry “%s” opens %s', async (entry, file) => {
    const worker = await workerOf(session.context);
    await worker.evaluate(
      (id) => (chrome.contextMenus.onClicked as unknown as Told).dispatch({ menuItemId: id }),
      entry,
    );
    // Not the event of a new page: the browser opens the options in the tab before the user if that is empty.
    const opened = () => session.context.pages().find((page) => page.url().includes(file));
    await expect.poll(opened, settled).toBeDefined();
    await session.context.newPage(); // a browser without pages ends
    await opened()?.close();
  });

  test('key and entry open the panel of their window while they are handled, not after', async () => {
    // The browser takes only a real key press or click, which a test without a screen cannot make.
    const opened = await inWorker(async () => {
      const noted: unknown[] = [];
      const { open } = chrome.sidePanel;
      chrome.sidePanel.open = (options) => {
        noted.push(options);
        return Promise.resolve();
      };
      const tab = { id: 1, windowId: 7 };
      (chrome.commands.onCommand as unknown as Told).dispatch('keep-open', tab);
      (chrome.contextMenus.onClicked as unknown as Told).dispatch({ menuItemId: 'panel' }, tab);
      chrome.sidePanel.open = open;
      return noted;
    });
    expect(opened).toEqual([{ windowId: 7 }, { windowId: 7 }]);
  });
});

describe('opening by itself', () => {
  const failing = 'personal-account-used';
  const popups = (context: BrowserContext) =>
    context.pages().filter((page) => page.url().endsWith('/popup.html'));
  const open = () => popups(session.context).length;
  const panels = () => session.context.pages().filter((one) => one.url().endsWith('/sidepanel.html'));
  let page: Page;

  /** Long enough for a popup that should not come. */
  const stays = async (badge: string) => {
    await expect.poll(() => badgeText(session), settled).toBe(badge);
    await page.waitForTimeout(1500);
    expect(open()).toBe(0);
  };
  const closed = async () => {
    for (const popup of popups(session.context)) await popup.close();
    await focus();
  };
  /** Without a screen no window has the focus of itself. */
  const focus = () =>
    inWorker(async () => {
      const { id } = await chrome.windows.getLastFocused({ windowTypes: ['normal'] });
      if (id !== undefined) await chrome.windows.update(id, { focused: true });
    });

  afterEach(async () => {
    for (const panel of panels()) await panel.close();
    await closed();
    await page.close();
  });

  test('while the icon is not pinned it opens, says why, and can be told not to', async () => {
    await focus();
    page = await arrive(session.context, failing);
    await expect.poll(open, settled).toBe(1);
    const [popup] = popups(session.context);
    await popup?.locator('[data-opened=unpinned] [data-not-by-itself]').click();
    const kept = () => inWorker(() => chrome.storage.local.get('options'));
    await expect.poll(kept, settled).toEqual({ options: { openByItself: false } });
    await closed();
    await page.close();
    await focus();
    page = await arrive(session.context, failing);
    await stays('!');
    await inWorker(() => chrome.storage.local.remove('options'));
  });

  test('goes again where nothing fails any more once it has come; the next one is the person’s, and stays', async () => {
    page = await arrive(session.context, 'quiet-my-access');
    // As if it had been opened for a failure that was gone a moment later.
    await inWorker(async () => {
      const [{ id } = {}] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.storage.session.set({ 'self-opened': { tabId: id, why: 'unpinned', at: Date.now() } });
      await chrome.action.openPopup();
    });
    await expect.poll(open, settled).toBe(0);
    expect(await inWorker(() => chrome.storage.session.get('self-opened'))).toEqual({});
    const popup = await popupOf(session);
    await popup.locator('[data-empty]').waitFor();
    await page.waitForTimeout(1000);
    expect([open(), await popup.locator('[data-opened]').count()]).toEqual([1, 0]);
  });

  test('is off once the icon is pinned', async () => {
    // No test can drag an icon: the worker is told what the browser would tell it.
    await inWorker(() => {
      const { action } = chrome as unknown as { action: object };
      Object.assign(action, { getUserSettings: async () => ({ isOnToolbar: true }) });
    });
    await focus();
    page = await arrive(session.context, failing);
    await stays('!');
    await inWorker(() => chrome.storage.local.set({ options: {} }));
  });

  test('never for an address alone', async () => {
    await inWorker(() => chrome.storage.local.set({ options: { openByItself: true } }));
    await focus();
    page = await session.context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<html></html>' }));
    await page.goto(
      'https://login.microsoftonline.com/common/oauth2/authorize?error=access_denied&error_description=AADSTS50020',
    );
    await page.waitForTimeout(3500);
    expect(open()).toBe(0);
  });

  describe('switched on', () => {
    beforeAll(async () => {
      await inWorker(() => chrome.storage.local.set({ options: { openByItself: true } }));
    });

    test('opens for a failure once in its tab, and for the next one again', async () => {
      await focus();
      page = await arrive(session.context, failing);
      await expect.poll(open, settled).toBe(1);
      const [popup] = popups(session.context);
      await popup?.locator('[data-rule]').first().waitFor();
      expect(popup && (await firstFinding(popup)).rule).toBe(failing);
      await closed();
      await page.reload();
      await stays('!');
      await goTo(page, visit('conditional-access-block'));
      await expect.poll(open, settled).toBe(1);
      await closed();
      await goTo(page, visit(failing));
      await stays('!');
    });

    test('opens for the same failure in another tab', async () => {
      await focus();
      page = await arrive(session.context, failing);
      await expect.poll(open, settled).toBe(1);
    });

    test.each([
      ['what is only possible', visits().find(({ shows }) => shows !== 'nothing' && shows.badge === '?')],
      ['the sign-in of another application', visit('other-app-policy-block')],
      ['a page on which nothing is wrong', visit('quiet-my-access')],
    ])('never for %s', async (_, quiet) => {
      if (!quiet) throw new Error('no such page');
      await focus();
      page = await arrive(session.context, quiet);
      await stays(quiet.shows === 'nothing' ? '' : quiet.shows.badge);
    });

    test('never beside an open side panel', async () => {
      await focus();
      page = await arrive(session.context, failing);
      await expect.poll(open, settled).toBe(1);
      const [popup] = popups(session.context);
      if (popup) await clickLast(await inMenu(popup, 'Keep open'));
      await expect.poll(() => panels().length, settled).toBe(1);
      await page.close();
      await focus();
      page = await arrive(session.context, failing);
      await stays('!');
    });

    test('never for a tab behind another', async () => {
      page = await session.context.newPage();
      const front = await session.context.newPage();
      await focus();
      await goTo(page, visit(failing));
      await page.waitForTimeout(1500);
      expect(open()).toBe(0);
      await front.close();
    });
  });
});
