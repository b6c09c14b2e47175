import { describe, expect, test } from 'vitest';
import { visits } from '../visits.ts';
import { arrive, badgeText, browserSession, firstFinding, popupOf } from './support.ts';

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };

describe('failures: the badge shows it and one click says what, what now and who', () => {
  for (const one of visits().filter(({ dynamic }) => !dynamic)) {
    const { shows } = one;
    if (shows === 'nothing') continue;
    test(`${one.slug}: ${one.what}`, async () => {
      const page = await arrive(session.context, one);
      await expect.poll(() => badgeText(session), settled).toBe(shows.badge);
      const popup = await popupOf(session);
      const { rule, verdict, who } = await firstFinding(popup);
      expect({ rule, verdict, who }).toEqual({ rule: shows.rule, verdict: shows.verdict, who: shows.who });
      await popup.close();
      await page.close();
    });
  }
});

describe('pages on which nothing is wrong: silent', () => {
  for (const one of visits()) {
    if (one.shows !== 'nothing') continue;
    test(`${one.slug}: ${one.what}`, async () => {
      const page = await arrive(session.context, one);
      // Longer than the last look that follows a change.
      await page.waitForTimeout(2800);
      expect(await badgeText(session)).toBe('');
      const popup = await popupOf(session);
      expect(await popup.locator('[data-rule]').count()).toBe(0);
      expect(await popup.locator('[data-empty]').count()).toBe(1);
      await popup.close();
      await page.close();
    });
  }
});
