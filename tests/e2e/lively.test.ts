import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { everything } from '../scope.ts';
import { arrive, badgeText, browserSession } from './support.ts';

/** Pages that go on drawing themselves anew: they are looked at less often, and nothing may be missed. */

const session = browserSession();
const partnerCenter = 'https://partner.microsoft.com/en-us/dashboard/home';
const entra =
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect_uri=https%3A%2F%2Fpartner.microsoft.com%2F';
/** Words about something, not the page speaking. */
const quoted = '<ul><li id="said">Access denied</li></ul>';
/** What is wrong, or one question about it. */
const sign = /^[!?]$/;
/** The badge has to come while the page is still busy. */
const whileBusy = { timeout: 4000, interval: 50 };

/** A page whose list is drawn anew every 80 ms, each time with other numbers, for as long as it is open. */
async function busyPage(url: string, said: string): Promise<Page> {
  const page = await arrive(session.context, {
    slug: '',
    what: '',
    shows: 'nothing',
    url,
    html: `<!doctype html><html lang="en"><body><main><h1>Home</h1>${said}<div id="list"></div></main><script>
      let n = 0;
      window.timer = setInterval(() => {
        n++;
        document.querySelector('#list').innerHTML = Array.from({ length: 120 }, (_, i) => '<p>Customer ' + i * n + '</p>').join('');
      }, 80);
    </script></body></html>`,
  });
  await page.waitForTimeout(1500);
  expect(await badgeText(session)).toBe('');
  return page;
}

test('an alert that comes, and goes', async () => {
  const page = await busyPage(partnerCenter, '');
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p role="alert">Access denied</p>'),
  );
  await expect.poll(() => badgeText(session), whileBusy).toMatch(sign);
  await page.evaluate(() => document.querySelector('[role=alert]')?.remove());
  await expect.poll(() => badgeText(session), whileBusy).toBe('');
  await page.close();
});

test.runIf(everything)('words that were there become an alert', async () => {
  const page = await busyPage(partnerCenter, quoted);
  await page.evaluate(() => document.querySelector('#said')?.setAttribute('role', 'alert'));
  await expect.poll(() => badgeText(session), whileBusy).toMatch(sign);
  await page.close();
});

test('words that were there become an alert just before the page falls quiet', async () => {
  const page = await busyPage(partnerCenter, quoted);
  await page.evaluate(() => {
    document.querySelector('#said')?.setAttribute('role', 'alert');
    clearInterval((window as unknown as { timer: number }).timer);
  });
  await expect.poll(() => badgeText(session), { timeout: 1200, interval: 50 }).toMatch(sign);
  await page.close();
});

test('a number that was none becomes a code', async () => {
  const page = await busyPage(entra, '<p id="said">AADSTS0: User account does not exist in the tenant.</p>');
  await page.evaluate(() => {
    const said = document.querySelector('#said');
    if (said) said.textContent = 'AADSTS50020: User account does not exist in the tenant.';
  });
  await expect.poll(() => badgeText(session), whileBusy).toMatch(sign);
  await page.close();
});

test.runIf(everything)('an address that claims an error says nothing of a page that works', async () => {
  const page = await busyPage(entra, '<p id="said">Sign in</p>');
  await page.evaluate(() =>
    history.pushState({}, '', `${location.search}&error=access_denied&error_description=AADSTS50020`),
  );
  await page.waitForTimeout(1500);
  expect(await badgeText(session)).toBe('');
  await page.close();
});
