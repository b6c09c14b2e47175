import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { partOf } from '../scope.ts';
import { staticVisits, type Visit } from '../visits.ts';
import { badgeOf, browserSession, firstFinding, openTabs, popupOf, type Tab, workerOf } from './support.ts';

/** Failures: the badge shows it and one click says what, what now and who. Quiet pages: tests/e2e/pages-quiet.test.ts. */

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };

/** So many tabs load and are looked at side by side; only their popups have to come one after the other. */
const atOnce = 6;
const failing = partOf(
  staticVisits().filter(({ shows }) => shows !== 'nothing'),
  16,
);

for (let i = 0; i < failing.length; i += atOnce) {
  const batch = failing.slice(i, i + atOnce);
  describe(`the badge shows it and one click says what, what now and who, ${i + 1} to ${i + batch.length}`, () => {
    let open: Tab[] = [];
    beforeAll(async () => {
      open = await openTabs(session, batch);
    });
    for (const one of batch) {
      test(`${one.slug}: ${one.what}`, async () => {
        const opened = open.find(({ visit }) => visit === one);
        open = open.filter((tab) => tab !== opened);
        // What is tried a second time is opened anew.
        const [tab] = opened ? [opened] : await openTabs(session, [one]);
        if (tab) await shows(tab);
      });
    }
  });
}

async function shows({ visit, page, id }: Tab): Promise<void> {
  const expected = visit.shows;
  if (expected === 'nothing') throw new Error('a quiet page');
  await page.bringToFront();
  await expect.poll(() => badgeOf(session, id), settled).toBe(expected.badge);
  const popup = await popupOf(session);
  await answer(popup, visit);
  const { badge: _, ...finding } = expected;
  await expect.poll(() => shown(popup), settled).toEqual(finding);
  await popup.close();
  await page.close();
  if (visit.said) await forgetAnswers();
}

/** What the person says in the popup, one answer after the other. */
async function answer(popup: Page, { said = {} }: Visit): Promise<void> {
  for (const [question, given] of Object.entries(said)) {
    const wanted = popup.locator(`[data-question=${question}] [data-answer=${given}]`);
    const more = popup.locator('[data-more-answers]');
    await wanted.or(more).first().waitFor();
    if ((await wanted.count()) === 0) await more.click();
    await wanted.click();
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
