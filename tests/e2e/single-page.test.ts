import { expect, test } from 'vitest';
import { everything } from '../scope.ts';
import { arrive, badgeText, browserSession, firstFinding, popupOf } from './support.ts';

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };
type Router = Window & { openReferrals(): void; openHome(): void };

test('a denial in a late open shadow root after pushState is noticed, and noticed to be gone', async () => {
  const page = await arrive(session.context, 'late-denial');
  await page.waitForTimeout(500);
  expect(await badgeText(session)).toBe('');
  await page.evaluate(() => (window as unknown as Router).openReferrals());
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const popup = await popupOf(session);
  expect(await firstFinding(popup)).toMatchObject({
    rule: 'workspace-access-denied',
    who: 'account-admin user-management-admin global-admin',
  });
  expect(await popup.getByText('Referrals').count()).toBeGreaterThan(0);
  await popup.close();
  await page.evaluate(() => (window as unknown as Router).openHome());
  await expect.poll(() => badgeText(session), { timeout: 1500, interval: 50 }).toBe('');
  const after = await popupOf(session);
  expect(await after.locator('[data-empty]').count()).toBe(1);
  await after.close();
  await page.close();
});

test('an API that answers 403 on an otherwise empty page', async () => {
  const page = await arrive(session.context, 'empty-page-403');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const popup = await popupOf(session);
  expect(await firstFinding(popup)).toMatchObject({
    rule: 'workspace-access-denied',
    who: 'account-admin user-management-admin global-admin',
  });
  await popup.close();
  // The page recovers: what it needed arrives.
  await page.evaluate(() => {
    const root = document.querySelector('#root');
    if (root)
      root.textContent =
        'Your incentives for this year, by location and by program, with what is still to be claimed.';
  });
  await expect.poll(() => badgeText(session), { timeout: 1500, interval: 50 }).toBe('');
  await page.close();
});

test.runIf(everything)('one failure replaces another', async () => {
  const page = await arrive(session.context, 'late-denial');
  await page.evaluate(() => (window as unknown as Router).openReferrals());
  await expect.poll(() => badgeText(session), settled).toBe('!');
  await page.evaluate(() => {
    history.pushState({}, '', '/en-us/dashboard/marketplace-offers/overview');
    const main = document.querySelector('main');
    if (main) main.innerHTML = '<h1>Not authorized</h1>';
  });
  const popup = await popupOf(session);
  await expect
    .poll(() => firstFinding(popup), settled)
    .toMatchObject({ rule: 'workspace-access-denied', who: 'owner manager' });
  await popup.close();
  await page.close();
});

test('a denial that comes late in a closed shadow root', async () => {
  const page = await arrive(session.context, 'closed-shadow-denial');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const popup = await popupOf(session);
  expect(await firstFinding(popup)).toMatchObject({
    rule: 'workspace-access-denied',
    who: 'account-admin user-management-admin global-admin',
  });
  await popup.close();
  await page.close();
});

test('a denial that a style hid at first, and that shows without a change of the document', async () => {
  const page = await arrive(session.context, {
    slug: '',
    what: '',
    shows: 'nothing',
    url: 'https://partner.microsoft.com/en-us/dashboard/referrals/v2/leads',
    html: `<!doctype html><html lang="en"><head><style>.late { display: none }</style></head><body><main>
      <h1 class="late">Access denied</h1>
      <p>Leads that customers and Microsoft have sent to you.</p></main></body></html>`,
  });
  await page.waitForTimeout(700);
  expect(await badgeText(session)).toBe('');
  await page.evaluate(() => document.styleSheets[0]?.deleteRule(0));
  await expect.poll(() => badgeText(session), settled).toBe('!');
  await page.close();
});
