import { expect, test } from 'vitest';
import { arrive, badgeText, browserSession, firstFinding, popupOf, workerOf } from './support.ts';

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };

async function killWorker(): Promise<void> {
  const browser = session.context.browser();
  if (!browser) throw new Error('no browser');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const target = targetInfos.find(({ type }) => type === 'service_worker');
  if (target) await cdp.send('Target.closeTarget', { targetId: target.targetId });
  await cdp.detach();
}

test('the worker is killed between the failure and the click: the same answer, and the next page is noticed', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const open = await popupOf(session);
  const before = await firstFinding(open);
  await killWorker();
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
  const again = session.context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await again;
  await page.evaluate(() => document.body.append('one more change'));
  await page.waitForTimeout(700);
  expect(problems).toEqual([]);
  await page.bringToFront();
  const popup = await popupOf(session);
  expect(await popup.locator('[data-unreadable]').count()).toBe(1);
  await popup.close();
  await page.close();
});
