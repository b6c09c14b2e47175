import { describe, expect, test } from 'vitest';
import { goTo } from '../../tools/go-to.ts';
import { partOf } from '../scope.ts';
import { copyOfBuilt, refusedPage } from './safety-support.ts';
import { activeTab, arrive, badgeText, browserSession, firstFinding, popupOf, workerOf } from './support.ts';

/**
 * What is looked at once: pages of others, and the same page as Microsoft's, word by word, at addresses that are made to be
 * taken for theirs. A person's click on the icon grants `activeTab`; a popup that a test opens has none. This copy of the
 * extension has the hosts instead, so that the same code runs through the same scripting call.
 */
const copy = copyOfBuilt({
  host_permissions: [
    'https://*.evil.example/*',
    'https://*.rnicrosoftonline.com/*',
    'https://adfs.contoso.example/*',
    'https://forms.office.com/*',
  ],
});
const session = browserSession({ dir: copy });
/** Longer than the first looks of the observer. */
const aMoment = 800;

const addresses = [
  'https://login.microsoftonline.com.evil.example/common/oauth2/authorize',
  'https://login.rnicrosoftonline.com/common/oauth2/authorize',
];

describe.each(partOf(addresses, 2))('%s', (url) => {
  test('is not read by itself; looked at once it is never more than possible', async () => {
    const page = await arrive(session.context, refusedPage({ url }));
    await page.waitForTimeout(aMoment);
    expect(await badgeText(session)).toBe('');
    const popup = await popupOf(session);
    expect(await popup.locator('[data-unreadable]').count()).toBe(1);
    await popup.locator('[data-whose=look-alike]').getByText('not one of Microsoft’s').waitFor();
    await popup.getByRole('button', { name: 'Look at this page once' }).click();
    await popup.locator('[data-rule]').first().waitFor();
    expect(await popup.locator('[data-rule][data-verdict=match]').count()).toBe(0);
    expect(await popup.locator('[data-whose=look-alike]').count()).toBe(1);
    await popup.close();
    await page.waitForTimeout(aMoment);
    expect(await badgeText(session), 'it was looked at once, and is not watched').toBe('');
    const id = await activeTab(session);
    const stored = await (await workerOf(session.context)).evaluate(
      async (key) => (await chrome.storage.session.get(key))[key],
      `tab-${id}`,
    );
    expect(stored).toBeUndefined();
    await page.close();
  });
});

test('a page that turns into a look-alike takes no badge with it', async () => {
  const page = await arrive(session.context, refusedPage());
  await expect.poll(() => badgeText(session), { timeout: 5000, interval: 50 }).toBe('!');
  await goTo(page, refusedPage({ url: addresses[0] ?? '' }));
  expect(await badgeText(session)).toBe('');
  await page.close();
});

test('a company’s own page is named as not being Microsoft’s once it was looked at; Microsoft’s own never', async () => {
  const page = await arrive(session.context, 'other-host');
  const popup = await popupOf(session);
  expect(await popup.locator('[data-whose]').count()).toBe(0);
  await popup.getByRole('button', { name: 'Look at this page once' }).click();
  await popup.locator('[data-whose=other]').getByText('not one of Microsoft’s').waitFor();
  await popup.close();
  await goTo(page, refusedPage());
  await expect.poll(() => badgeText(session), { timeout: 5000, interval: 50 }).toBe('!');
  const theirs = await popupOf(session);
  expect(await theirs.locator('[data-whose]').count()).toBe(0);
  await theirs.close();
  await page.close();
});

test('a page that anybody can make on a server of Microsoft’s: no password there', async () => {
  const page = await arrive(session.context, refusedPage({ url: 'https://forms.office.com/r/abc' }));
  const popup = await popupOf(session);
  await popup.locator('[data-whose=shared]').getByText('anyone can make a page here').waitFor();
  await popup.close();
  await page.close();
});

test('looking once at another page finds its code, and calls it no more than possible', async () => {
  const page = await arrive(session.context, 'other-host');
  const popup = await popupOf(session);
  await popup.getByRole('button', { name: 'Look at this page once' }).click();
  await popup.locator('[data-rule]').first().waitFor();
  expect(await firstFinding(popup)).toMatchObject({ verdict: 'possible' });
  await popup.close();
  await page.close();
});
