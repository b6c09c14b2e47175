import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { questions } from '../../rules/data/questions.ts';
import { goTo } from '../../tools/go-to.ts';
import { partOf } from '../scope.ts';
import { visit } from '../visits.ts';
import { arrive, badgeText, browserSession, firstFinding, popupOf, workerOf } from './support.ts';

/** One question at a time: with few clicks, without scrolling, by keyboard alone. */

const session = browserSession();
const situations = Object.keys(questions.situation.answers).length;
const settled = { timeout: 5000, interval: 50 };
const pictures = join(import.meta.dirname, '../../.output/pictures/questions');

async function fresh(): Promise<void> {
  const worker = await workerOf(session.context);
  await worker.evaluate(() => chrome.storage.local.remove(['options', 'today', 'language']));
}

async function picture(popup: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await popup.waitForTimeout(250);
  await popup.screenshot({ path: join(pictures, `${name}.png`) });
}

/** What is to be clicked is in sight as it is: nobody has scrolled, and nobody has to. */
async function inSight(popup: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const box = await target.boundingBox();
  const size = await popup.evaluate(() => ({
    width: innerWidth,
    height: Math.min(innerHeight, 600),
    at: scrollY,
  }));
  expect(size.at).toBe(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
}

function focused(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('data-answer') ?? active?.tagName ?? '';
  });
}

const sentences = [
  ['en', 'Your indirect provider has to create a new Global admin.'],
  ['fr', 'Votre fournisseur indirect doit créer un nouvel administrateur général.'],
] as const;

test.each(partOf(sentences, 2))(
  'a reseller without a Global admin, not in the tenant: six clicks at most (%s)',
  async (language, sentence) => {
    await fresh();
    const worker = await workerOf(session.context);
    await worker.evaluate((tag) => chrome.storage.local.set({ language: tag }), language);
    const page = await arrive(session.context, 'quiet-sign-in');
    const popup = await popupOf(session);
    await picture(popup, `${language}-0-quiet`);
    const way = ['forgotten-password', 'no', 'no', 'csp-indirect-reseller'];
    const asked = ['situation', 'selfServiceReset', 'globalAdmin', 'program'];
    let clicks = 0;
    for (const [i, answer] of way.entries()) {
      const target = popup.locator(`[data-question=${asked[i]}] [data-answer=${answer}]`).first();
      await inSight(popup, target);
      if (i > 0) {
        expect(await popup.locator('[data-primary=ask]').count()).toBe(1);
        await picture(popup, `${language}-${i}-${asked[i]}`);
      }
      await target.click();
      clicks++;
    }
    await expect.poll(() => popup.locator('finding-card h2').first().textContent(), settled).toBe(sentence);
    expect(await firstFinding(popup)).toMatchObject({ rule: 'password-forgotten', who: 'indirect-provider' });
    await picture(popup, `${language}-4-sentence`);
    const write = popup.locator('[data-primary=message]');
    await inSight(popup, write);
    await write.click();
    clicks++;
    await popup.locator('request-message').waitFor();
    expect(clicks).toBeLessThanOrEqual(6);
    await popup.close();
    await page.close();
  },
);

test('each question can be gone back from; what was answered stands under the title and can be changed', async () => {
  await fresh();
  const page = await arrive(session.context, 'quiet-sign-in');
  const popup = await popupOf(session);
  await popup.locator('[data-answer=forgotten-password]').click();
  const reset = popup.locator('[data-question=selfServiceReset]').first();
  await reset.locator('[data-answer=no]').click();
  const admin = popup.locator('question-list [data-question=globalAdmin]');
  await admin.getByText('2 of 4').waitFor();
  await admin.getByRole('button', { name: 'Back' }).click();
  await reset.locator('[data-answer=no]').click();
  await admin.locator('[data-answer=yes]').click();
  await popup.locator('question-list [data-primary=ask]').waitFor({ state: 'detached' });
  await popup.locator('answered-line[data-question=globalAdmin]').getByRole('button').click();
  await admin.locator('[data-answer=no]').waitFor();
  await admin.getByRole('button', { name: 'Start over' }).click();
  await popup.locator('[data-empty]').waitFor();
  await popup.locator('[data-answer=forgotten-password]').click();
  await reset.locator('[data-answer=no]').waitFor();
  await popup.close();
  await page.close();
});

test('the answers are one group for the keyboard: one Tab stop, arrow keys, Enter answers', async () => {
  await fresh();
  const page = await arrive(session.context, 'quiet-sign-in');
  const popup = await popupOf(session);
  await popup.locator('[data-answer=forgotten-password]').press('Enter');
  await popup.locator('[data-question=selfServiceReset] [data-answer=yes]').first().focus();
  await popup.keyboard.press('ArrowDown');
  await expect.poll(() => focused(popup), settled).toBe('no');
  await popup.keyboard.press('End');
  expect(await focused(popup)).toBe('not-sure');
  await popup.keyboard.press('ArrowDown');
  expect(await focused(popup)).toBe('yes');
  await popup.keyboard.press('Tab');
  expect(await focused(popup)).toBe('BUTTON');
  await popup.keyboard.press('Shift+Tab');
  expect(await focused(popup)).toBe('yes');
  await popup.keyboard.press('ArrowRight');
  await popup.keyboard.press('Enter');
  await popup.locator('[data-question=globalAdmin] [data-answer]').first().waitFor();
  await popup.close();
  await page.close();
});

test('a quiet page: what is typed is looked up, all situations stand behind one more button', async () => {
  await fresh();
  const page = await arrive(session.context, 'quiet-sign-in');
  const popup = await popupOf(session);
  expect(await popup.locator('[data-question=situation] [data-answer]').count()).toBe(4);
  await popup.locator('[data-more-answers]').click();
  expect(await popup.locator('[data-question=situation] [data-answer]').count()).toBe(situations);
  await popup.locator('[data-empty] input').pressSequentially('i can not see referals', { delay: 20 });
  await popup.locator('[data-hit="workspace:referrals"]').waitFor();
  expect(await popup.locator('input#query').inputValue()).toBe('i can not see referals');
  await popup.keyboard.press('Enter');
  await popup.locator('[data-looked-up][data-rule=workspace-access-denied]').waitFor();
  await popup.close();
  await page.close();
});

test('in by now: what helped can be said, and is thanked for', async () => {
  await fresh();
  const page = await arrive(session.context, 'personal-account-used');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  await goTo(page, {
    ...visit('quiet-dashboard-notifications'),
    url: 'https://partner.microsoft.com/en-us/dashboard/home',
  });
  await expect.poll(() => badgeText(session), settled).toBe('');
  const popup = await popupOf(session);
  await popup.getByRole('heading', { name: 'You are in. What helped?' }).waitFor();
  await picture(popup, 'en-success');
  await popup.locator('[data-helped]').first().click();
  await popup.locator('[data-thanks]').waitFor();
  expect(await popup.locator('[data-rule]').count()).toBe(0);
  await popup.close();
  await page.close();
});
