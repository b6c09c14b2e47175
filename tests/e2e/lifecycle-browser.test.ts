import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { stage, staged } from '../../tools/attack/stage.ts';
import { type Launched, launchWithExtension, pageAt } from '../../tools/browser.ts';
import { goTo } from '../../tools/go-to.ts';
import { protocol } from '../../tools/protocol.ts';
import { everything } from '../scope.ts';
import { visit } from '../visits.ts';
import { copyOfBuilt, refusedPage, temporaryFolder } from './safety-support.ts';
import {
  arrive,
  badgeOf,
  badgeText,
  browserSession,
  built,
  chooseLanguage,
  firstFinding,
  popupOf,
  type Session,
  workerOf,
} from './support.ts';

/** What happens to pages and browsers around the extension: kept, prepared, private, started again, with a wrong clock. */

const settled = { timeout: 5000, interval: 50 };
/** Longer than the first looks of the observer. */
const aMoment = 800;

const copy = copyOfBuilt(
  {
    host_permissions: ['https://login.microsoftonline.com/*'],
    content_scripts: [
      {
        matches: ['https://login.microsoftonline.com/*', 'https://partner.microsoft.com/*'],
        run_at: 'document_start',
        js: ['stage.js'],
      },
    ],
  },
  { 'stage.js': stage },
);

describe('pages', () => {
  const launch = { dir: copy, without: ['--disable-back-forward-cache'] };
  const session = browserSession(launch);

  test('kept for going back: the badge is there again, and the page is still one that can be kept', async () => {
    const page = await arrive(session.context, 'personal-account-used');
    await expect.poll(() => badgeText(session), settled).toBe('!');
    await noteShows(page);
    await goTo(page, visit('other-host'));
    expect(await badgeText(session)).toBe('');
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => badgeText(session), settled).toBe('!');
    expect(await page.locator('html').getAttribute('data-shown')).toBe('kept');
    const popup = await popupOf(session);
    expect(await firstFinding(popup)).toMatchObject({ rule: 'personal-account-used' });
    await popup.close();
    await page.close();
  });

  test.runIf(everything)(
    'open while the extension is loaded anew: once the person lets it, the popup looks anew and it watches on',
    async () => {
      const page = await arrive(session.context, 'personal-account-used');
      await expect.poll(() => badgeText(session), settled).toBe('!');
      const worker = await workerOf(session.context);
      const closed = new Promise((resolve) => worker.once('close', resolve));
      // The worker may be gone before it can answer.
      void worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await closed;
      // A browser that runs without developer mode leaves a reloaded unpacked extension switched off.
      const started = session.context.waitForEvent('serviceworker');
      await protocol(session.context, (send) => send('Extensions.loadUnpacked', { path: copy }));
      await started;
      // It may have started by itself, too, and is started anew by this.
      await page.waitForTimeout(1500);
      await page.bringToFront();
      const popup = await popupOf(session);
      expect(await popup.locator('[data-unreadable]').count()).toBe(1);
      await popup.getByRole('button', { name: 'Look at this page once' }).click();
      await popup.locator('[data-rule]').first().waitFor();
      expect(await firstFinding(popup)).toMatchObject({ rule: 'personal-account-used' });
      await expect.poll(() => badgeText(session), settled).toBe('!');
      await popup.close();
      await page.close();
    },
  );

  test('prepared before they are shown: silent until then', async () => {
    const page = await arrive(session.context, {
      ...visit('personal-account-used'),
      url: staged(visit('personal-account-used').url, 'prerender', 1),
    });
    await page.waitForTimeout(aMoment);
    expect(await badgeText(session)).toBe('');
    await page.evaluate(() => document.dispatchEvent(new Event('activate')));
    await expect.poll(() => badgeText(session), settled).toBe('!');
    await page.close();
  });

  test.runIf(everything)(
    'with a clock that jumps by a day and back: the badge and the popup speak of the newest page',
    async () => {
      const page = await session.context.newPage();
      const day = 86_400_000;
      for (const off of [day, -day, 0]) {
        await goTo(page, refusedPage({ url: staged(refusedPage().url, 'clock', off) }));
        await expect.poll(() => badgeText(session), settled).toBe('!');
        const popup = await popupOf(session);
        expect(await firstFinding(popup)).toMatchObject({ rule: 'personal-account-used' });
        const quiet = visit('quiet-sign-in');
        await goTo(page, { ...quiet, url: staged(quiet.url, 'clock', -off) });
        await expect.poll(() => badgeText(session), settled).toBe('');
        await expect
          .poll(
            () =>
              popup
                .locator('[data-rule]')
                .count()
                .catch(() => 0),
            settled,
          )
          .toBe(0);
        if (!popup.isClosed()) await popup.close();
      }
      await page.close();
    },
  );
});

/** From now on the page notes how it was shown. */
async function noteShows(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.shown = persisted ? 'kept' : 'anew';
    });
  });
}

test.runIf(everything)('a private window: it works there, and nothing of it stays', async () => {
  const browser = await launchWithExtension({ dir: built, headless: true });
  const session: Session = browser;
  try {
    await allowInPrivate(browser);
    const home = await browser.context.newPage();
    await home.goto(`chrome-extension://${browser.extensionId}/report.html`);
    const opened = pageAt(browser.context, (url) => url === 'about:blank#private');
    const tab = await home.evaluate(async () => {
      const window = await chrome.windows.create({
        incognito: true,
        url: 'about:blank#private',
        focused: true,
      });
      return window?.tabs?.[0]?.id ?? -1;
    });
    const page = await opened;
    await goTo(page, visit('conditional-access-block'));
    await expect.poll(() => badgeOf(session, tab), settled).toBe('!');
    const asked = await popupOf(session);
    // An answer that lasts, anywhere else.
    await asked.locator('[data-question=globalAdmin] [data-answer=no]').click();
    await asked.getByRole('button', { name: 'Change' }).waitFor();
    // What is counted, anywhere else.
    await asked.locator('.foot [data-outcome=solved]').first().click();
    await asked.locator('[data-outcome=none]').waitFor();
    await asked.close();
    const popup = await popupOf(session);
    await popup.getByRole('button', { name: 'Change' }).waitFor();
    expect(await popup.locator('[data-solved=yes]').count(), 'known as long as the tab is there').toBe(1);
    await popup.close();
    const before = await workerOf(browser.context);
    expect(await before.evaluate(() => chrome.storage.local.get())).toEqual({});
    await page.close();
    const worker = await workerOf(browser.context);
    await expect.poll(() => worker.evaluate(() => chrome.storage.session.get()), settled).toEqual({});
    expect(await worker.evaluate(() => chrome.storage.local.get())).toEqual({});
  } finally {
    await browser.close();
  }
});

async function allowInPrivate({ context, extensionId }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, incognitoAccess: true })})`,
  );
  // It is loaded anew by this.
  await page.waitForTimeout(1500);
  await page.close();
}

test.runIf(everything)(
  'the browser is closed and started again: the lasting answers are there, the tabs begin anew',
  async () => {
    const userDataDir = temporaryFolder();
    const first = await launchWithExtension({ dir: built, headless: true, userDataDir });
    try {
      const page = await arrive(first.context, 'personal-account-used');
      await expect.poll(() => badgeText(first), settled).toBe('!');
      const company = { program: 'csp-indirect-reseller' };
      await first.worker.evaluate((profile) => chrome.storage.local.set({ profile }), company);
      await page.close();
    } finally {
      await first.close();
    }
    const second = await launchWithExtension({ dir: built, headless: true, userDataDir });
    try {
      expect(await second.worker.evaluate(() => chrome.storage.session.get())).toEqual({});
      const page = await arrive(second.context, 'personal-account-used');
      await expect.poll(() => badgeText(second), settled).toBe('!');
      const popup = await popupOf(second);
      expect(await firstFinding(popup)).toMatchObject({ rule: 'personal-account-used' });
      // As version 0.1.0 kept it; since then it is an option.
      const options = { programs: ['csp-indirect-reseller'] };
      expect(await second.worker.evaluate(() => chrome.storage.local.get('options'))).toEqual({ options });
      await popup.close();
      await page.close();
    } finally {
      await second.close();
    }
  },
);

test.runIf(everything)('a browser that does not say what the policy is keeps nobody waiting', async () => {
  const browser = await launchWithExtension({ dir: built, headless: true });
  /** Right after its start a browser can take seconds over it, and some never answer. */
  const silent = () => {
    const storage = typeof chrome === 'object' ? chrome.storage : undefined;
    if (storage) Object.assign(storage.managed, { get: () => new Promise(() => {}) });
  };
  try {
    await browser.context.addInitScript(silent);
    const worker = await workerOf(browser.context);
    await worker.evaluate(silent);
    const page = await arrive(browser.context, 'denial-unknown-path');
    await expect.poll(() => badgeText(browser), settled).toBe('?');
    const popup = await popupOf(browser);
    const asked = popup.evaluate(() => String(chrome.storage.managed.get).includes('new Promise'));
    expect(await asked, 'also the popup gets no answer').toBe(true);
    await popup.locator('[data-answer=partner-program]').click();
    await expect.poll(() => badgeText(browser), settled).toBe('!');
    await chooseLanguage(popup, 'fr');
    await expect.poll(() => popup.locator('html').getAttribute('lang'), settled).toBe('fr');
    await popup.close();
    for (const name of ['options', 'report', 'welcome']) {
      const own = await browser.context.newPage();
      await own.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
      await own.locator('h1').first().waitFor();
      expect(await own.locator('html').getAttribute('lang')).toBe('fr');
      await own.close();
    }
    await page.close();
  } finally {
    await browser.close();
  }
});
