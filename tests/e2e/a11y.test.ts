import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tabThrough } from '../gallery/keyboard.ts';
import { manyReports } from '../gallery/samples.ts';
import { arrive, browserSession, popupOf } from './support.ts';

/**
 * The keyboard alone reaches and leaves everything, sees where it is, and is told what became of a key, on the real
 * pages. Every state of them: tests/e2e/a11y-keyboard.test.ts.
 */

const settled = { timeout: 5000, interval: 50 };

describe('the real pages', () => {
  const session = browserSession();

  test('popup: an answer by the space bar, the result has the focus and is announced; back by “Change”', async () => {
    const page = await arrive(session.context, 'denial-unknown-path');
    const popup = await popupOf(session);
    expect(await tabThrough(popup)).toEqual([]);
    const before = await announced(popup);
    await tabTo(popup, '[data-answer]'); // one stop for all of them: arrows go on
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Space');
    await expect.poll(() => focused(popup), settled).toMatchObject({ tag: 'h2', within: 'finding-card' });
    expect(await announced(popup)).not.toEqual(before);
    expect(await tabThrough(popup)).toEqual([]);
    await tabTo(popup, 'answered-line', 'button');
    await popup.keyboard.press('Enter');
    await expect
      .poll(() => focused(popup), settled)
      .toMatchObject({ tag: 'button', within: 'question-card' });
    await popup.close();
    await page.close();
  });

  test('popup: a report there and back', async () => {
    const page = await arrive(session.context, 'personal-account-used');
    const popup = await popupOf(session);
    await tabTo(popup, '[data-more]');
    await popup.keyboard.press('Enter');
    await tabTo(popup, '[data-make-report]');
    await popup.keyboard.press('Enter');
    await expect.poll(() => focused(popup), settled).toMatchObject({ tag: 'h2', within: 'report-maker' });
    expect(await tabThrough(popup)).toEqual([]);
    await tabTo(popup, '[data-report-observation]');
    await popup.keyboard.press('Space');
    await expect.poll(() => announced(popup), settled).toContainEqual('Tick at least one page.');
    await popup.close();
    await page.close();
  });

  test('help desk page: open, list, compare, delete, examples', async () => {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/report.html`);
    await page.locator('textarea#text').waitFor();
    expect(await tabThrough(page)).toEqual([]);
    await tabTo(page, 'textarea');
    await page.keyboard.insertText(JSON.stringify(manyReports(1)[0]));
    await tabTo(page, '.button.primary');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), settled).toMatchObject({ tag: 'h2', within: 'desk-case' });
    expect(await tabThrough(page)).toEqual([]);
    for (const view of ['list', 'compare', 'summary', 'examples']) {
      await tabTo(page, `a[href="#${view}"]`);
      await page.keyboard.press('Enter');
      // Whoever comes from a ticket to the list is at that ticket in it.
      const tag = view === 'list' ? 'button' : 'h2';
      await expect.poll(() => focused(page), settled).toMatchObject({ tag, within: `desk-${view}` });
      if (view !== 'examples') expect(await tabThrough(page)).toEqual([]);
    }
    await page.close();
  });

  test('help desk page: a report is deleted and brought back, and both are announced', async () => {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/report.html#list`);
    await page.locator('[data-entry]').first().waitFor();
    await tabTo(page, '[data-entry] .plain');
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page), settled).toContainEqual(expect.stringMatching(/^Deleted: /));
    await tabTo(page, 'action-message', '.plain');
    await page.keyboard.press('Space');
    await page.locator('[data-entry]').first().waitFor();
    await page.close();
  });

  test('options page: everything is reached, also what is added, asked and counted', async () => {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/options.html`);
    await page.locator('options-app h1').waitFor();
    expect(await tabThrough(page)).toEqual([]);
    await tabTo(page, '[data-program=edge]');
    await page.keyboard.press('Space');
    await expect.poll(() => announced(page), settled).toContainEqual('Saved');
    await tabTo(page, '[data-add-contact]');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), settled).toEqual({ tag: 'select', within: 'options-people' });
    await tabTo(page, '[data-delete]');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), settled).toEqual({ tag: 'button', within: 'options-file' });
    const outcomes = { 'personal-account-used/be-added': { solved: 2, notSolved: 1 } };
    await page.evaluate((counts) => chrome.storage.local.set({ outcomes: counts }), outcomes);
    await page.locator('[data-counted]').waitFor();
    expect(await tabThrough(page)).toEqual([]);
    await tabTo(page, '[data-forget-outcomes]');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), settled).toEqual({ tag: 'p', within: 'options-outcomes' });
    expect(await announced(page)).toContainEqual(expect.stringContaining('The counts are forgotten.'));
    await tabTo(page, 'action-message', '.plain');
    await page.keyboard.press('Enter');
    await page.locator('[data-counted]').waitFor();
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

  test('page after the installation: everything is reached', async () => {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/welcome.html`);
    await page.locator('welcome-app h1').waitFor();
    expect(await tabThrough(page)).toEqual([]);
    await tabTo(page, 'a');
    await page.keyboard.press('Enter');
    await page.locator('options-app h1').waitFor();
    await page.close();
  });

  test('help desk page: the first key leads past the navigation', async () => {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/report.html`);
    await page.locator('textarea#text').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ tag: 'button', within: 'desk-app' });
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), settled).toMatchObject({ tag: 'h2', within: 'desk-open' });
    await page.close();
  });
});

/** What has the focus, through shadow roots. */
function focused(page: Page): Promise<{ tag: string; within: string }> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const root = active?.getRootNode();
    const host = root instanceof ShadowRoot ? root.host.localName : '';
    return { tag: active?.localName ?? '', within: host };
  });
}

/** What the live regions say now. */
function announced(page: Page): Promise<string[]> {
  const regions = page.locator('[role=status], [role=alert], [aria-live]');
  return regions.evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? '').filter(Boolean));
}

/** Presses Tab until the focus is on what fits; of two selectors the first names the element around it. */
async function tabTo(page: Page, ...path: readonly string[]): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate((wanted) => {
      const chain: Element[] = [];
      for (let one = document.activeElement; one; one = one.shadowRoot?.activeElement ?? null)
        chain.push(one);
      return wanted.every((selector) => chain.some((one) => one.matches(selector)));
    }, path);
    if (there) return;
  }
  throw new Error(`the keyboard does not reach ${path.join(' ')}`);
}
