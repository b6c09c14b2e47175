import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pageAt } from '../../tools/browser.ts';
import { goTo } from '../../tools/go-to.ts';
import { readLocale } from '../../tools/locales.ts';
import { isWorkerRunning, killWorker, protocol, wakeWorker } from '../../tools/protocol.ts';
import { everything } from '../scope.ts';
import { visit } from '../visits.ts';
import {
  activeTab,
  arrive,
  badgeOf,
  badgeText,
  browserSession,
  built,
  firstFinding,
  popupOf,
  workerOf,
} from './support.ts';

const session = browserSession({ own: true });
const settled = { timeout: 5000, interval: 50 };

test('the worker is killed between the failure and the click: the same answer, and the next page is noticed', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const open = await popupOf(session);
  const before = await firstFinding(open);
  await killWorker(session.context);
  await open.reload();
  await open.locator('[data-rule]').first().waitFor();
  expect(await firstFinding(open)).toEqual(before);
  await open.close();
  await page.goto('https://login.microsoftonline.com/common/reprocess');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  await page.close();
});

test('the extension is reloaded under a page: the orphan falls silent and the popup says what to do', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const worker = await workerOf(session.context);
  const closed = new Promise((resolve) => worker.once('close', resolve));
  // The worker may be gone before it can answer.
  void worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await closed;
  await page.evaluate(() => document.body.append('one more change'));
  await page.waitForTimeout(700);
  expect(problems).toEqual([]);
  // A browser that runs without developer mode leaves a reloaded unpacked extension switched off.
  const started = session.context.waitForEvent('serviceworker');
  await protocol(session.context, (send) => send('Extensions.loadUnpacked', { path: built }));
  await started;
  await page.bringToFront();
  const popup = await popupOf(session);
  expect(await popup.locator('[data-unreadable]').count()).toBe(1);
  await popup.close();
  await page.close();
});

test.runIf(everything)(
  'the same account keeps its number through the tab, another one gets the next',
  async () => {
    const page = await arrive(session.context, 'personal-account-used');
    const accounts = async () => {
      const worker = await workerOf(session.context);
      return worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const key = `tab-${tab?.id}`;
        const state = (await chrome.storage.session.get(key))[key] as {
          observations: { account?: string }[];
        };
        return state?.observations.map(({ account }) => account);
      });
    };
    await expect.poll(accounts, settled).toEqual(['account-1']);
    const line = page.locator('#service_exception_message');
    await line.evaluate((element) => {
      element.textContent =
        element.textContent?.replace('50020', '90072').replace('someone@', 'other@') ?? '';
    });
    await expect.poll(accounts, settled).toEqual(['account-1', 'account-2']);
    await page.close();
  },
);

test.runIf(everything)(
  'the worker is killed before every step from the failure to the last answer: nothing is lost',
  async () => {
    const kill = () => killWorker(session.context);
    /** What the person did has to wake the worker by itself. */
    const badge = async () => {
      await expect.poll(() => isWorkerRunning(session.context), settled).toBe(true);
      return badgeOf(session, id);
    };
    const page = await session.context.newPage();
    const id = await activeTab(session);
    /** Only a test needs the worker to be awake before the popup can be opened. */
    const click = async () => {
      await wakeWorker(session.context);
      await page.bringToFront();
      return popupOf(session);
    };
    await kill();
    await goTo(page, visit('denial-unknown-path'));
    await expect.poll(badge, settled).toBe('?');
    await kill();
    const popup = await click();
    await kill();
    await popup.locator('[data-question=area] [data-answer=developer-program]').click();
    await expect.poll(badge, settled).toBe('!');
    await kill();
    await popup.getByRole('button', { name: 'Change' }).click();
    await expect.poll(badge, settled).toBe('?');
    await kill();
    await popup.locator('[data-answer=partner-program]').click();
    await expect
      .poll(() => firstFinding(popup))
      .toMatchObject({ who: 'account-admin user-management-admin global-admin' });
    await expect.poll(badge, settled).toBe('!');
    await kill();
    await popup.close();
    const again = await click();
    await expect
      .poll(() => firstFinding(again))
      .toMatchObject({ who: 'account-admin user-management-admin global-admin' });
    await again.close();
    await kill();
    await goTo(page, visit('quiet-sign-in'));
    await expect.poll(badge, settled).toBe('');
    await kill();
    await page.close();
    await expect.poll(() => storedOf(id), settled).toBeUndefined();
  },
);

test.runIf(everything)(
  'other options and another language while the worker sleeps: the badges of pages still shown follow',
  async () => {
    const [denied, left] = [await session.context.newPage(), await session.context.newPage()];
    await goTo(left, visit('denial-unknown-path'));
    const leftId = await activeTab(session);
    await expect.poll(() => badgeOf(session, leftId), settled).toBe('?');
    await goTo(left, visit('other-host'));
    await denied.bringToFront();
    await goTo(denied, visit('denial-unknown-path'));
    const deniedId = await activeTab(session);
    await expect.poll(() => badgeOf(session, deniedId), settled).toBe('?');
    const options = await session.context.newPage();
    await options.goto(`chrome-extension://${session.extensionId}/options.html`);
    const program = options.locator('[data-program="edge"]');
    await program.waitFor();
    /** What is done has to wake the worker by itself. */
    const asleep = async (act: () => Promise<unknown>) => {
      await killWorker(session.context);
      await act();
      await expect.poll(() => isWorkerRunning(session.context), settled).toBe(true);
    };
    await asleep(() => program.check());
    await expect.poll(() => badgeOf(session, deniedId), settled).toBe('!');
    await asleep(() => program.uncheck());
    await expect.poll(() => badgeOf(session, deniedId), settled).toBe('?');
    await asleep(() => program.check());
    await expect.poll(() => badgeOf(session, deniedId), settled).toBe('!');
    const french = readLocale('fr').words;
    const title = french['You have no role for {workspace}']?.split('{')[0];
    await asleep(() => options.evaluate(() => chrome.storage.local.set({ language: 'fr' })));
    const worker = await workerOf(session.context);
    const tooltip = () => worker.evaluate((tabId) => chrome.action.getTitle({ tabId }), deniedId);
    await expect.poll(tooltip, settled).toContain(title ?? 'no such sentence');
    expect(await storedOf(leftId), 'what it had shown is still known').toBeDefined();
    expect(await badgeOf(session, leftId), 'no badge over the page that took its place').toBe('');
    await options.evaluate(() => chrome.storage.local.clear());
    await expect.poll(() => badgeOf(session, deniedId), settled).toBe('?');
    for (const page of [options, left, denied]) await page.close();
  },
);

/** What is stored of a tab. */
async function storedOf(tabId: number): Promise<unknown> {
  const worker = await workerOf(session.context);
  return worker.evaluate(async (key) => (await chrome.storage.session.get(key))[key], `tab-${tabId}`);
}

describe('the worker is slow, and meanwhile', () => {
  /** Until the worker ends. */
  async function slowDown(): Promise<void> {
    const worker = await workerOf(session.context);
    await worker.evaluate(() => {
      const area = chrome.storage.session;
      const get = area.get.bind(area) as (keys: string) => Promise<object>;
      Object.assign(area, {
        get: async (keys: string) => {
          await new Promise((resolve) => setTimeout(resolve, 500));
          return get(keys);
        },
      });
    });
  }
  /** The observer has spoken, the worker has not yet read. */
  const said = 400;
  /** The worker has read twice, written, asked whether the page is still there, and read once more. */
  const done = 3500;

  async function speedUp(): Promise<void> {
    await killWorker(session.context);
    await wakeWorker(session.context);
  }

  test.runIf(everything)(
    'the person goes to a page that is not observed: no badge stands over it',
    async () => {
      const page = await session.context.newPage();
      await slowDown();
      await goTo(page, visit('personal-account-used'));
      await page.waitForTimeout(said);
      await goTo(page, visit('other-host'));
      await page.waitForTimeout(done);
      expect(await badgeText(session)).toBe('');
      await page.close();
      await speedUp();
    },
  );

  test('of a tab whose end nobody has heard of nothing is kept once the worker starts again', async () => {
    const page = await arrive(session.context, 'personal-account-used');
    await expect.poll(() => badgeText(session), settled).toBe('!');
    const id = await activeTab(session);
    const gone = 999_999_999;
    const worker = await workerOf(session.context);
    await worker.evaluate(
      async ([there, gone]) => {
        const { [there]: state } = await chrome.storage.session.get(there);
        await chrome.storage.session.set({ [gone]: state });
      },
      [`tab-${id}`, `tab-${gone}`] as const,
    );
    expect(await storedOf(gone)).toBeDefined();
    await killWorker(session.context);
    await wakeWorker(session.context);
    await expect.poll(() => storedOf(gone), settled).toBeUndefined();
    expect(await storedOf(id), 'what is open is still known').toBeDefined();
    await page.close();
  });

  test('the tab is closed in mid-message: nothing is kept of it', async () => {
    const page = await session.context.newPage();
    const id = await activeTab(session);
    await slowDown();
    await goTo(page, visit('personal-account-used'));
    await page.waitForTimeout(said);
    await page.close();
    await pause(done);
    await speedUp();
    expect(await storedOf(id)).toBeUndefined();
  });
});

test.runIf(everything)('two windows: each tab has its own badge and its own popup', async () => {
  const worker = await workerOf(session.context);
  // A popup that comes by itself may still stand over the first window.
  await worker.evaluate(() => chrome.storage.local.set({ options: { openByItself: false } }));
  const first = await arrive(session.context, 'personal-account-used');
  const firstId = await activeTab(session);
  const opened = pageAt(session.context, (url) => url === 'about:blank#second');
  const ids = await worker.evaluate(async () => {
    const window = await chrome.windows.create({ url: 'about:blank#second', focused: true });
    return [window?.id ?? -1, window?.tabs?.[0]?.id ?? -1] as const;
  });
  const second = await opened;
  await goTo(second, visit('denial-unknown-path'));
  await expect.poll(() => badgeOf(session, ids[1]), settled).toBe('?');
  expect(await badgeOf(session, firstId)).toBe('!');
  await worker.evaluate((id) => chrome.windows.update(id, { focused: true }), ids[0]);
  const popup = await popupOf(session);
  expect(await firstFinding(popup)).toMatchObject({ rule: 'workspace-access-denied' });
  await popup.close();
  await worker.evaluate(() => chrome.storage.local.clear());
  await second.close();
  expect(await badgeOf(session, firstId)).toBe('!');
  await first.bringToFront();
  const other = await popupOf(session);
  expect(await firstFinding(other)).toMatchObject({ rule: 'personal-account-used' });
  await other.close();
  await first.close();
});

describe('storage', () => {
  const inWorker = async (work: () => Promise<unknown>) => (await workerOf(session.context)).evaluate(work);

  test.runIf(everything)(
    'that is full loses the trail, not the answer: badge and popup speak of the page',
    async () => {
      await inWorker(async () => {
        const mega = 'x'.repeat(1_000_000);
        for (let i = 0; i < 12; i++)
          await chrome.storage.session.set({ [`filler-${i}`]: mega }).catch(() => {});
        for (let i = 0; i < 24; i++) {
          await chrome.storage.session
            .set({ [`crumb-${i}`]: mega.slice(0, 1_000_000 / 2 ** i) })
            .catch(() => {});
        }
      });
      const page = await arrive(session.context, 'personal-account-used');
      await expect.poll(() => badgeText(session), settled).toBe('!');
      expect(await storedOf(await activeTab(session)), 'there was room left').toBeUndefined();
      const popup = await popupOf(session);
      expect(await firstFinding(popup)).toMatchObject({ rule: 'personal-account-used' });
      await popup.close();
      await goTo(page, visit('quiet-sign-in'));
      await expect.poll(() => badgeText(session), settled).toBe('');
      await inWorker(() => chrome.storage.session.clear());
      await page.close();
    },
  );

  const junk: [string, unknown][] = [
    ['wrong types', 7],
    [
      'broken parts',
      { observations: [{ v: 9 }, null, 'x'], answers: { colour: 'red', globalAdmin: 'no' }, accounts: 'x' },
    ],
    ['keys of prototypes', JSON.parse('{"__proto__":{"observations":1},"constructor":{"prototype":1}}')],
    ['a great many', { observations: Array(5000).fill({}), answers: [] }],
  ];
  test.runIf(everything).each(junk)('that is corrupt is passed over: %s', async (_, junk) => {
    const page = await session.context.newPage();
    const id = await activeTab(session);
    const worker = await workerOf(session.context);
    await worker.evaluate(
      async ([key, value]) => {
        await chrome.storage.session.set({ [key]: value });
        await chrome.storage.local.set({ profile: value, profile$: value });
      },
      [`tab-${id}`, junk] as const,
    );
    await killWorker(session.context);
    await goTo(page, visit('personal-account-used'));
    await expect.poll(() => badgeText(session), settled).toBe('!');
    const popup = await popupOf(session);
    expect(await firstFinding(popup)).toMatchObject({ rule: 'personal-account-used' });
    await popup.close();
    await inWorker(() => chrome.storage.local.clear());
    await page.close();
  });
});

test('the right to read pages is withdrawn: silent, the popup says so; given back, it works again', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  onTestFinished(() => setHostAccess('ON_ALL_SITES'));
  await setHostAccess('ON_CLICK');
  await goTo(page, visit('personal-account-used'));
  await page.waitForTimeout(800);
  expect(await badgeText(session)).toBe('');
  const popup = await popupOf(session);
  expect(await popup.locator('[data-unreadable]').getAttribute('data-unreadable')).toBe('on-click');
  await popup.getByText('only when you click').waitFor();
  expect(await popup.locator('[data-rule]').count()).toBe(0);
  await popup.close();
  await setHostAccess('ON_ALL_SITES');
  await goTo(page, visit('personal-account-used'));
  await expect.poll(() => badgeText(session), settled).toBe('!');
  await page.close();
});

/** What a person sets on the details page of the extension under "Site access". */
async function setHostAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await session.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: session.extensionId, hostAccess })})`,
  );
  await page.close();
}
