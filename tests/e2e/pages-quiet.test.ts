import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readerFor } from '../../entrypoints/observer.content/hosts.ts';
import { partOf } from '../scope.ts';
import { visits } from '../visits.ts';
import { badgeOf, browserSession, openTabs, popupOf } from './support.ts';

/** Pages on which nothing is wrong. That they stay silent takes waiting, which many do at a time. */

const session = browserSession();

/** Longer than the last look that follows a change; in tabs behind another timers may come up to a second late. */
const quietFor = 3800;
const atOnce = 8;
/** The popup of a quiet page says the same on all of them: some are enough. */
const popupEvery = 10;

const quiet = partOf(
  visits().filter(({ shows }) => shows === 'nothing'),
  16,
);

for (let i = 0; i < quiet.length; i += atOnce) {
  const batch = quiet.slice(i, i + atOnce);
  test(`silent: ${batch.map(({ slug }) => slug).join(', ')}`, async () => {
    const tabs = await openTabs(session, batch);
    await tabs[0]?.page.waitForTimeout(quietFor);
    const badges = await Promise.all(
      tabs.map(async ({ visit, id }) => [visit.slug, await badgeOf(session, id)]),
    );
    expect(badges).toEqual(batch.map(({ slug }) => [slug, '']));
    for (const [k, { page, visit }] of tabs.entries()) {
      const isKnown = readerFor(new URL(visit.url)) !== undefined;
      if (isKnown && (i + k) % popupEvery === 0) await expectEmptyPopup(page);
      await page.close();
    }
  });
}

async function expectEmptyPopup(page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await popupOf(session);
  expect(await popup.locator('[data-rule]').count()).toBe(0);
  expect(await popup.locator('[data-empty]').count()).toBe(1);
  await popup.close();
}
