import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arrive, badgeText, browserSession, firstFinding, popupOf } from './support.ts';

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };
const pictures = join(import.meta.dirname, '../../.output/pictures');

test('the picture of the README', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const popup = await popupOf(session);
  mkdirSync(pictures, { recursive: true });
  await popup.screenshot({ path: join(pictures, 'popup.png') });
  expect(await popup.getByRole('heading', { level: 2 }).first().textContent()).toContain('personal account');
  await popup.close();
  await page.close();
});

test('why a finding is shown: its signs and the dated articles come when they are asked for', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const popup = await popupOf(session);
  expect(await popup.locator('evidence-list li').count()).toBe(0);
  await popup.locator('details.why > summary').first().press('Enter');
  const reasons = popup.locator('evidence-list').first();
  await reasons.getByText('the code AADSTS50020').waitFor();
  const article = reasons.getByRole('link', { name: 'Troubleshoot sign-in issues' });
  expect(await article.getAttribute('href')).toBe(
    'https://learn.microsoft.com/partner-center/unable-to-sign-in',
  );
  await popup.close();
  await page.close();
});

test('a possible failure asks the one question that decides; the answer is remembered and can be changed', async () => {
  const page = await arrive(session.context, 'denial-unknown-path');
  await expect.poll(() => badgeText(session), settled).toBe('?');
  const popup = await popupOf(session);
  expect(await firstFinding(popup)).toMatchObject({ rule: 'workspace-access-denied', verdict: 'possible' });
  await popup.locator('[data-question=area] [data-answer=developer-program]').click();
  await popup.locator('[data-rule][data-verdict=match]').waitFor();
  expect(await firstFinding(popup)).toMatchObject({ verdict: 'match', who: 'owner manager' });
  await expect.poll(() => badgeText(session), settled).toBe('!');
  await popup.close();
  const again = await popupOf(session);
  expect(await firstFinding(again)).toMatchObject({ verdict: 'match', who: 'owner manager' });
  await again.getByRole('button', { name: 'Change' }).click();
  await again.locator('[data-answer=partner-program]').click();
  await expect
    .poll(() => firstFinding(again))
    .toMatchObject({ who: 'account-admin user-management-admin global-admin' });
  await again.close();
  await page.close();
});

test('nothing recognised: the guided choice, by keyboard alone, there and back', async () => {
  const page = await arrive(session.context, 'quiet-sign-in');
  const popup = await popupOf(session);
  expect(await popup.locator('[data-empty]').count()).toBe(1);
  const answers = popup.locator('[data-question=situation] [data-answer]');
  const ids = () => answers.evaluateAll((all) => all.map((one) => one.getAttribute('data-answer')));
  expect(await ids()).toEqual([
    'forgotten-password',
    'authenticator-lost',
    'cannot-see-page',
    'cannot-see-benefits',
  ]);
  await pressUntil(popup, 'Tab', '[data-answer=forgotten-password]');
  await popup.keyboard.press('Enter');
  await popup.locator('[data-rule=password-forgotten]').waitFor();
  expect(await firstFinding(popup)).toMatchObject({ fix: 'reset-yourself', who: 'you' });
  await pressUntil(popup, 'Tab', '[data-answer=yes]');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect.poll(() => firstFinding(popup)).toMatchObject({ who: 'user-management-admin global-admin' });
  await popup.locator('[data-start-over]').press('Enter');
  await popup.locator('[data-empty]').waitFor();
  await popup.close();
  await page.close();
});

test('a page that cannot be read says so, and the guided choice still works', async () => {
  const page = await arrive(session.context, 'other-host');
  const popup = await popupOf(session);
  expect(await popup.locator('[data-unreadable]').count()).toBe(1);
  await popup.getByRole('button', { name: 'Look at this page once' }).click();
  // A popup that a test opened has no activeTab: the browser refuses, and the popup says so.
  await popup.locator('[data-unreadable=refused]').waitFor();
  await popup.locator('[data-more-answers]').click();
  await popup.locator('[data-answer=admin-left]').click();
  await popup.locator('[data-primary=ask]').waitFor();
  await popup.locator('[data-rule=global-admin-gone]').waitFor();
  await popup.close();
  await page.close();
});

test('opening the popup asks nothing of the network, and a page cannot speak into it', async () => {
  const asked: string[] = [];
  session.context.on('request', (request) => asked.push(request.url()));
  const page = await arrive(session.context, 'hostile');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  asked.length = 0;
  const popup = await popupOf(session);
  let dialogs = 0;
  popup.on('dialog', () => dialogs++);
  await popup.locator('summary').first().click();
  await popup.waitForTimeout(300);
  expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  expect(await popup.getByText('Call this number').count()).toBe(0);
  expect(await popup.locator('a[href*="evil"]').count()).toBe(0);
  expect(dialogs).toBe(0);
  await popup.close();
  await page.close();
});

/** Presses a key until the focus is on an element, through shadow roots. */
async function pressUntil(
  popup: Awaited<ReturnType<typeof popupOf>>,
  key: string,
  selector: string,
): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await popup.keyboard.press(key);
    const there = await popup.evaluate((wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(wanted) ?? false;
    }, selector);
    if (there) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}
