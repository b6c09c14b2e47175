import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { isWorkerRunning, killWorker, protocol } from '../../tools/protocol.ts';
import { everything } from '../scope.ts';
import { activeTab, arrive, badgeOf, badgeText, browserSession, popupOf, workerOf } from './support.ts';

/** What the person in front does first: a private window, and a clock where time is the cure. */

const session = browserSession();
const settled = { timeout: 15_000, interval: 100 };
let page: Page;

interface Target {
  readonly type: string;
  readonly targetId: string;
  readonly url: string;
  readonly browserContextId?: string;
}

afterEach(async () => {
  await page?.close();
});

/** What an element of the popup tells, as its button does. */
const tell = (popup: Page, name: string, detail?: object) =>
  popup.locator('help-app').evaluate(
    (app, [event, told]) => {
      app.dispatchEvent(new CustomEvent(event as string, { detail: told }));
    },
    [name, detail] as const,
  );

/** Every page that is open, also those that the extension may not see. */
const windows = () =>
  protocol(session.context, async (send) => {
    const { targetInfos } = (await send('Target.getTargets')) as { targetInfos: Target[] };
    return targetInfos.filter(({ type }) => type === 'page');
  });

const inWorker = async <T>(work: () => T): Promise<Awaited<T>> =>
  (await workerOf(session.context)).evaluate(work) as Promise<Awaited<T>>;

test('Partner Center opens in a private window of its own', async () => {
  page = await arrive(session.context, 'personal-account-used');
  const popup = await popupOf(session);
  const before = await windows();
  await tell(popup, 'open-private', {});
  const opened = async () =>
    (await windows()).filter(({ targetId }) => !before.some((one) => one.targetId === targetId));
  await expect
    .poll(async () => (await opened()).map(({ url }) => url), settled)
    .toContain('https://partner.microsoft.com/dashboard/home');
  const [ours] = before;
  const [theirs] = await opened();
  expect(theirs?.browserContextId).not.toBe(ours?.browserContextId);
  // It may not look into it: for the extension that window is not there.
  expect(
    await inWorker(() => chrome.windows.getAll().then((all) => all.filter(({ incognito }) => incognito))),
  ).toEqual([]);
  await protocol(session.context, (send) => send('Target.closeTarget', { targetId: theirs?.targetId }));
  if (!popup.isClosed()) await popup.close();
});

test('where the browser opens none, it says so, and how the same is done by hand', async () => {
  page = await arrive(session.context, 'personal-account-used');
  const popup = await popupOf(session);
  await popup.evaluate(() => {
    chrome.windows.create = () => Promise.reject(new Error('Incognito mode is disabled.'));
  });
  await tell(popup, 'open-private', {});
  const refused = popup.locator('[data-private=refused]');
  await refused.waitFor();
  await expect
    .poll(() => refused.locator('h2').evaluate((title) => title.matches(':focus')), settled)
    .toBe(true);
  expect(
    await refused.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)),
  ).toEqual([
    'https://login.microsoftonline.com/common/oauth2/v2.0/logout',
    'https://login.live.com/logout.srf',
    'https://partner.microsoft.com/dashboard/home',
  ]);
  await popup.close();
});

test('a clock outlives the popup and the worker, is on the badge, and can be stopped', async () => {
  page = await arrive(session.context, 'personal-account-used');
  const id = await activeTab(session);
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const popup = await popupOf(session);
  await tell(popup, 'start-clock', { rule: 'account-locked', fix: 'wait', minutes: 9 });
  await expect.poll(() => badgeOf(session, id), settled).toBe('!9m');
  // A clock of another failure than the one that is shown has a place of its own.
  await popup.locator('wait-clock [data-clock-time]').waitFor();
  await popup.close();
  await killWorker(session.context);
  expect(await isWorkerRunning(session.context)).toBe(false);
  await page.bringToFront();
  await (await session.context.newPage()).close();
  const again = await popupOf(session);
  expect(await again.locator('wait-clock [data-minutes]').textContent()).toBe('9m');
  expect(await again.locator('wait-clock [data-clock-time]').textContent()).toMatch(
    /^Try again at \d\d:\d\d$/,
  );
  expect(await inWorker(() => chrome.alarms.getAll().then((all) => all.length))).toBe(1);
  await again.locator('[data-stop-clock]').click();
  await again.locator('wait-clock').waitFor({ state: 'detached' });
  await expect.poll(() => badgeOf(session, id), settled).toBe('!');
  expect(await inWorker(() => chrome.alarms.getAll().then((all) => all.length))).toBe(0);
  await again.close();
});

test.runIf(everything)(
  'when it is time the badge says so by itself, and the button leads to Partner Center in the same tab',
  async () => {
    page = await arrive(session.context, 'personal-account-used');
    const id = await activeTab(session);
    const popup = await popupOf(session);
    await tell(popup, 'start-clock', { rule: 'account-locked', fix: 'wait', minutes: 1 });
    await expect.poll(() => badgeOf(session, id), settled).toBe('!1m');
    await killWorker(session.context);
    await expect.poll(() => badgeOf(session, id), { timeout: 100_000, interval: 1000 }).toBe('!now');
    const button = popup.locator('wait-clock').getByRole('button', { name: 'Try again now' });
    await button.waitFor();
    await page.route(/partner\.microsoft\.com/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Home</p>' }),
    );
    await button.click();
    await page.waitForURL('https://partner.microsoft.com/dashboard/home');
    await expect.poll(() => popup.isClosed(), settled).toBe(true);
    await expect.poll(() => badgeOf(session, id), settled).toBe('');
  },
  180_000,
);
