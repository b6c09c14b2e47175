import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { pageAt } from '../../tools/browser.ts';
import { badgeText, browserSession, popupOf } from './support.ts';

/** From a page of Partner Center to a portal of a customer, in a tab of its own, where the sign-in fails. */

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };
/** Longer than the first looks of the observer. */
const aMoment = 1500;

const customer =
  'https://partner.microsoft.com/en-us/dashboard/v2/customers/7b2f9a30-0000-4000-8000-000000000001/';
const signIn =
  'https://login.microsoftonline.com/7b2f9a30-0000-4000-8000-000000000002/oauth2/authorize?client_id=7b2f9a30-0000-4000-8000-000000000003&redirect_uri=https%3A%2F%2Fportal.azure.com%2Fsignin';

const pages: Readonly<Record<string, string>> = {
  'partner.microsoft.com': `<main><h1>Service management</h1><p>Portals of this customer, each in a tab of its own, by the roles of your relationship.</p>
    <a href="https://portal.azure.com/" target="_blank" rel="noopener">Azure portal</a></main>`,
  // The portal sends whoever is not signed in on to the sign-in.
  'portal.azure.com': `<script>location.replace(${JSON.stringify(signIn)})</script>`,
  'login.microsoftonline.com':
    "<main><p>AADSTS50020: User account 'someone@example.com' does not exist in tenant 'Example' and cannot access the application 'x'(Azure Portal) in that tenant.</p></main>",
};

function page(host: string): string {
  const head = host.startsWith('login') ? '<meta name="PageID" content="ConvergedError">' : '';
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${pages[host] ?? ''}</body></html>`;
}

async function answer(context: BrowserContext): Promise<void> {
  await context.route(/^https:/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: page(new URL(route.request().url()).hostname),
    }),
  );
}

async function opened(from: Page): Promise<Page> {
  const [tab] = await Promise.all([
    pageAt(session.context, (url) => url.startsWith('https://login.microsoftonline.com/')),
    from.getByRole('link', { name: 'Azure portal' }).click(),
  ]);
  await tab.bringToFront();
  return tab;
}

beforeAll(() => answer(session.context));

test('the sign-in that fails there is about Partner Center', async () => {
  const from = await session.context.newPage();
  await from.goto(`${customer}servicemanagementpage`);
  await from.waitForTimeout(aMoment);
  const tab = await opened(from);
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const popup = await popupOf(session);
  await popup.locator('[data-rule]').first().waitFor();
  expect(await popup.locator('[data-elsewhere]').count()).toBe(0);
  await popup.close();
  await tab.close();
  await from.close();
});

test('the same sign-in in a tab that nobody opened is for another application', async () => {
  const tab = await session.context.newPage();
  await tab.goto(signIn);
  await tab.waitForTimeout(aMoment);
  expect(await badgeText(session)).toBe('');
  const popup = await popupOf(session);
  await popup.locator('[data-elsewhere]').waitFor();
  await popup.close();
  await tab.close();
});

test('a tab that Partner Center opened shows nothing of it before it has a page of its own to speak of', async () => {
  const from = await session.context.newPage();
  await from.goto('https://partner.microsoft.com/en-us/PageNotFound');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const [tab] = await Promise.all([
    pageAt(session.context, (url) => url === 'https://example.com/'),
    from.evaluate(() => void window.open('https://example.com/')),
  ]);
  await tab.bringToFront();
  await tab.waitForTimeout(aMoment);
  expect(await badgeText(session)).toBe('');
  await tab.close();
  await from.close();
});
