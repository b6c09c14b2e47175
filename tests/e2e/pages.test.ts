import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readerFor } from '../../entrypoints/observer.content/hosts.ts';
import { staticVisits, type Visit, visits } from '../visits.ts';
import {
  activeTab,
  arrive,
  badgeOf,
  badgeText,
  browserSession,
  firstFinding,
  popupOf,
  type Session,
  workerOf,
} from './support.ts';

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };

/** Longer than the last look that follows a change; in tabs behind another timers may come up to a second late. */
const quietFor = 3800;
const atOnce = 8;
/** The popup of a quiet page says the same on all of them: some are enough. */
const popupEvery = 10;

describe('failures: the badge shows it and one click says what, what now and who', () => {
  for (const one of staticVisits()) {
    const { shows } = one;
    if (shows === 'nothing') continue;
    test(`${one.slug}: ${one.what}`, async () => {
      const page = await arrive(session.context, one);
      await expect.poll(() => badgeText(session), settled).toBe(shows.badge);
      const popup = await popupOf(session);
      await answer(popup, one);
      const expected = { rule: shows.rule, verdict: shows.verdict, who: shows.who };
      await expect.poll(() => shown(popup), settled).toEqual(expected);
      await popup.close();
      await page.close();
      if (one.said) await forgetAnswers();
    });
  }
});

describe('pages on which nothing is wrong: silent', () => {
  const quiet = visits().filter(({ shows }) => shows === 'nothing');
  for (let i = 0; i < quiet.length; i += atOnce) {
    const batch = quiet.slice(i, i + atOnce);
    test(batch.map(({ slug }) => slug).join(', '), async () => {
      const tabs = await openAll(session, batch);
      await tabs[0]?.page.waitForTimeout(quietFor);
      const badges = await Promise.all(tabs.map(async ({ slug, id }) => [slug, await badgeOf(session, id)]));
      expect(badges).toEqual(batch.map(({ slug }) => [slug, '']));
      for (const [k, { page, known }] of tabs.entries()) {
        if (known && (i + k) % popupEvery === 0) await expectEmptyPopup(page);
        await page.close();
      }
    });
  }
});

/** What the person says in the popup, one answer after the other. */
async function answer(popup: Page, { said = {} }: Visit): Promise<void> {
  for (const [question, given] of Object.entries(said)) {
    await popup.locator(`[data-question=${question}] [data-answer=${given}]`).click();
  }
}

/** Lasting answers would decide on the pages that follow. */
async function forgetAnswers(): Promise<void> {
  const worker = await workerOf(session.context);
  await worker.evaluate(() => chrome.storage.local.clear());
}

async function shown(popup: Page): Promise<object> {
  const { rule, verdict, who } = await firstFinding(popup);
  return { rule, verdict, who };
}

/** One after the other, as each has to be the active tab for a moment to get to know its id. */
async function openAll({ context }: Session, batch: readonly Visit[]) {
  const tabs = [];
  for (const one of batch) {
    const page = await arrive(context, one);
    tabs.push({
      slug: one.slug,
      page,
      id: await activeTab(session),
      known: readerFor(new URL(one.url)) !== undefined,
    });
  }
  return tabs;
}

async function expectEmptyPopup(page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await popupOf(session);
  expect(await popup.locator('[data-rule]').count()).toBe(0);
  expect(await popup.locator('[data-empty]').count()).toBe(1);
  await popup.close();
}
