import { expect, test } from 'vitest';
import { killWorker, protocol } from './protocol.ts';
import { arrive, badgeText, browserSession, built, firstFinding, popupOf, workerOf } from './support.ts';

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };

test('the worker is killed between the failure and the click: the same answer, and the next page is noticed', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const open = await popupOf(session);
  const before = await firstFinding(open);
  await killWorker(session);
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
  await protocol(session, (send) => send('Extensions.loadUnpacked', { path: built }));
  await started;
  await page.bringToFront();
  const popup = await popupOf(session);
  expect(await popup.locator('[data-unreadable]').count()).toBe(1);
  await popup.close();
  await page.close();
});

test('the same account keeps its number through the tab, another one gets the next', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  const accounts = async () => {
    const worker = await workerOf(session.context);
    return worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const key = `tab-${tab?.id}`;
      const state = (await chrome.storage.session.get(key))[key] as { observations: { account?: string }[] };
      return state?.observations.map(({ account }) => account);
    });
  };
  await expect.poll(accounts, settled).toEqual(['account-1']);
  const line = page.locator('#service_exception_message');
  await line.evaluate((element) => {
    element.textContent = element.textContent?.replace('50020', '90072').replace('someone@', 'other@') ?? '';
  });
  await expect.poll(accounts, settled).toEqual(['account-1', 'account-2']);
  await page.close();
});
