import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openAny } from '../../reports/open.ts';
import type { Report } from '../../reports/report.ts';
import { pageAt } from '../../tools/browser.ts';
import { arrive, badgeText, browserSession, clickLast, firstFinding, inMenu, popupOf } from './support.ts';

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };

/** The failure page, the popup over it, and in the popup the report. */
async function reportOf(slug: string): Promise<{ page: Page; popup: Page }> {
  const page = await arrive(session.context, slug);
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const popup = await popupOf(session);
  await (await inMenu(popup, 'Make a report')).click();
  await popup.locator('[data-report-maker] [data-report-copy]').waitFor();
  return { page, popup };
}

function opened(text: string): Report {
  const one = openAny(text, new Date());
  if (!('report' in one)) throw new Error(`not a report: ${JSON.stringify(one)}`);
  return one.report;
}

test('a failure, copied as text that opens as the same failure', async () => {
  const { page, popup } = await reportOf('personal-account-used');
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByLabel('Your own words').fill('Since this morning <b>');
  await popup.locator('[data-report-copy]').click();
  await popup.getByText('Copied.').waitFor();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('What: You are in with a personal account');
  const report = opened(copied);
  expect(report.observations.at(-1)).toMatchObject({ codes: ['AADSTS50020'], accountKind: 'personal' });
  expect(report).toMatchObject({ note: 'Since this morning <b>', version: '0.1.0' });
  expect(report.diagnosis?.findings[0]).toMatchObject({ rule: 'personal-account-used', verdict: 'match' });
  expect(copied).not.toMatch(/someone|@/);
  await popup.close();
  await page.close();
});

test('what is shown is what is saved: pages, addresses and words can be left out', async () => {
  const { page, popup } = await reportOf('empty-page-403');
  const shown = popup.locator('[data-report-json]');
  expect(await popup.locator('[data-report-observation]').count()).toBeGreaterThan(0);
  expect(opened((await shown.textContent()) ?? '').observations.at(-1)?.path).not.toBe('/');
  // Before something is saved: the click that puts away what the browser says of a download does nothing else.
  const boxes = await popup.locator('[data-report-observation]').all();
  for (const box of boxes) await box.uncheck();
  expect(await popup.locator('[data-report-save]').isDisabled()).toBe(true);
  await popup.getByText('Tick at least one page.').waitFor();
  for (const box of boxes) await box.check();
  await popup.getByLabel('Only the site').check();
  const saved = popup.waitForEvent('download');
  await popup.locator('[data-report-save]').click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^sign-in-report-[\d-]+\.json$/);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toBe(await shown.textContent());
  const report = opened(file);
  expect(
    report.observations.every(({ path, statuses }) => path === '/' && statuses.every((one) => !one.path)),
  ).toBe(true);
  await popup.close();
  await page.close();
});

test('by keyboard alone, there and back', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  const popup = await popupOf(session);
  await (await inMenu(popup, 'Make a report')).press('Enter');
  await expect.poll(() => focused(popup), settled).toBe('H2: Make a report');
  expect(await popup.locator('[data-rule]').count()).toBe(0);
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Space');
  expect(await popup.locator('[data-report-observation]').first().isChecked()).toBe(false);
  await popup.locator('[data-report-back]').press('Enter');
  await popup.locator('[data-rule]').first().waitFor();
  await expect.poll(() => focused(popup), settled).toBe('BUTTON: ');
  expect(await firstFinding(popup)).toMatchObject({ rule: 'personal-account-used' });
  await popup.close();
  await page.close();
});

test('a clipboard that is forbidden: the text is there to be copied by hand', async () => {
  const { page, popup } = await reportOf('personal-account-used');
  await popup.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await popup.locator('[data-report-copy]').click();
  const said = popup.getByText('did not copy it. The text above is selected');
  const text = await popup.locator('[data-report-text]').boundingBox();
  expect(text?.y, 'the text stands above what is said of it').toBeLessThan(
    (await said.boundingBox())?.y ?? 0,
  );
  const field = popup.locator('[data-report-text]');
  await field.waitFor();
  const selected = () =>
    field.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd));
  await expect.poll(selected, settled).not.toBe('');
  expect(opened(await selected()).observations).toHaveLength(1);
  await popup.close();
  await page.close();
});

test('the help desk page is one click away', async () => {
  const page = await arrive(session.context, 'personal-account-used');
  const popup = await popupOf(session);
  const tab = pageAt(session.context, (url) => url.endsWith('/report.html'));
  await clickLast(await inMenu(popup, 'Help desk page'));
  await (await tab).close();
  await page.close();
});

/** The text of what has the focus, through shadow roots. */
function focused(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active?.tagName}: ${active?.textContent?.trim()}`;
  });
}
