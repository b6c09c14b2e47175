import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeReport } from '../../reports/make.ts';
import type { Report } from '../../reports/report.ts';
import { parseObservation } from '../../rules/observation/observation.ts';
import { report, reports } from '../entrypoints/report/reports.ts';
import { partOf } from '../scope.ts';
import { activeTab, arrive, browserSession, popupOf, workerOf } from './support.ts';

/** The partner's browser and, apart from it, that of the help desk: all they share is the report. */
const partner = browserSession();
const desk = browserSession({ own: true });
const folder = mkdtempSync(join(tmpdir(), 'help-desk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let page: Page;
let alarms: string[];

beforeEach(async () => {
  alarms = [];
  page = await desk.context.newPage();
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => alarms.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') alarms.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(chrome-extension|blob|data):/.test(request.url())) alarms.push(request.url());
  });
  await page.goto(`chrome-extension://${desk.extensionId}/report.html`);
  await page.getByRole('navigation').waitFor(); // it is drawn once its language is read
});

afterEach(async () => {
  await page.close();
  expect(alarms, 'no dialog, no error, no request').toEqual([]);
});

/** Findings with their fixes, as other programs read them. */
async function shown(where: Page) {
  return where.locator('[data-rule], [data-fix]').evaluateAll((all) =>
    all.map((one) => {
      const { rule, verdict, order, fix, who } = (one as HTMLElement).dataset;
      return [rule, verdict, order, fix, who].filter((part) => part !== undefined).join(' ');
    }),
  );
}

/** What the popup sends: the trail of the tab that is in front. */
async function reportOfTab(answers: Report['answers'] = {}): Promise<Report> {
  const tab = await activeTab(partner);
  const worker = await workerOf(partner.context);
  const stored = await worker.evaluate(
    async (key) => (await chrome.storage.session.get(key))[key],
    `tab-${tab}`,
  );
  const observations = (stored as { observations: unknown[] }).observations.map((value) => {
    const observation = parseObservation(value);
    if ('problem' in observation) throw new Error(observation.problem.text);
    return observation;
  });
  return makeReport({ observations, answers, now: new Date(), version: '0.1.0', paths: 'full' });
}

async function paste(text: string): Promise<void> {
  await page.locator('textarea#text').fill(text);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
}

async function choose(name: string, content: string): Promise<void> {
  await page
    .locator('input#files')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

describe('what the partner saw, reproduced: the same findings in the same order', () => {
  for (const slug of partOf(
    ['personal-account-used', 'conditional-access-block', 'denial-unknown-path', 'sent-home'],
    4,
  )) {
    test(slug, async () => {
      const failed = await arrive(partner.context, slug);
      const popup = await popupOf(partner);
      await popup.locator('[data-rule]').first().waitFor();
      await choose('from-partner.json', JSON.stringify(await reportOfTab()));
      await page.locator('[data-case=report]').waitFor();
      expect(await shown(page)).toEqual(await shown(popup));
      await popup.close();
      await failed.close();
    });
  }

  test('with another answer the advice changes as in the popup', async () => {
    const failed = await arrive(partner.context, 'denial-unknown-path');
    const popup = await popupOf(partner);
    await popup.locator('[data-rule]').first().waitFor();
    await paste(JSON.stringify(await reportOfTab()));
    await page.locator('[data-case=report]').waitFor();
    const before = await shown(page);
    for (const one of [page, popup]) {
      await one.locator('[data-question=area] [data-answer=developer-program]').click();
      await one.locator('[data-rule][data-verdict=match]').waitFor();
    }
    expect(await shown(page)).toEqual(await shown(popup));
    expect(await page.locator('[data-changed]').count()).toBe(1);
    await page.getByRole('button', { name: 'Use the partner’s answers again' }).click();
    await expect.poll(() => shown(page)).toEqual(before);
    await popup.close();
    await failed.close();
  });
});

test('Show me: the page in a frame that can do nothing, and beside it the popup that the partner got', async () => {
  const failed = await arrive(partner.context, 'denial-unknown-path');
  const popup = await popupOf(partner);
  await popup.locator('[data-question=area] [data-answer=developer-program]').click();
  await popup.locator('[data-rule][data-verdict=match]').waitFor();
  const report = await reportOfTab({ area: 'developer-program' });
  const earlier = { findings: [{ rule: 'mfa-required', verdict: 'possible' as const, fixes: [] }] };
  await paste(JSON.stringify({ ...report, diagnosis: earlier, version: '0.0.9' }));
  await page.locator('[data-show-partner]').press('Enter');
  const again = page.locator('partner-popup');
  await again.locator('[data-rule]').first().waitFor();
  const told = (where: Page | typeof again) => where.locator('[data-rule], [data-fix]').count();
  expect(await told(again)).toBe(await told(popup));
  expect(await again.locator('h2').first().textContent()).toBe(
    await popup.locator('h2').first().textContent(),
  );
  expect(await page.locator('[data-differs]').textContent()).toContain('0.0.9');
  const frame = page.frameLocator('page-frame iframe');
  await frame.getByText('Access denied').waitFor();
  expect(await frame.locator('script, [href], [src]').count()).toBe(0);
  expect(await page.locator('page-frame iframe').getAttribute('sandbox')).toBe('');
  // What is done in it stays in it.
  await again.getByRole('button', { name: /Change/ }).click();
  await again.locator('[data-answer=partner-program]').first().click();
  expect(await page.locator('[data-changed]').count()).toBe(0);
  const links = again.getByRole('link');
  if ((await links.count()) > 0) await links.first().click();
  expect(desk.context.pages().filter((one) => !one.url().startsWith('chrome-extension:'))).toHaveLength(
    desk.context.pages().filter((one) => one.url() === 'about:blank').length,
  );
  await page.locator('[data-show-partner]').press('Enter');
  await again.waitFor({ state: 'detached' });
  await popup.close();
  await failed.close();
});

test('pasted anywhere, dropped, and kept for the next time', async () => {
  const text = JSON.stringify(report({ note: 'pasted' }));
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true }),
    );
  }, text);
  await page.locator('[data-note]', { hasText: 'pasted' }).waitFor();
  await page.evaluate(
    (data) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([data], 'dropped.json'));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true }));
    },
    JSON.stringify(report({ note: 'dropped' })),
  );
  await page.locator('[data-note]', { hasText: 'dropped' }).waitFor();
  await page.reload();
  await page.goto(`${page.url().split('#')[0]}#list`);
  await expect.poll(() => page.locator('[data-entry]').count(), { timeout: 5000 }).toBeGreaterThanOrEqual(2);
});

test('mere text: what was found and what is missing', async () => {
  await paste('Sorry, but we’re having trouble signing you in. AADSTS50105');
  await page.locator('[data-case=text]').waitFor();
  expect(await page.locator('[data-missing]').getAttribute('data-missing')).toContain('request-id');
  expect(await page.locator('[data-rule]').first().getAttribute('data-rule')).toBe('app-not-assigned');
});

describe('bad input: one clear sentence, nothing runs, the list is as it was', () => {
  const good = JSON.stringify(report());
  const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const inEvery = JSON.stringify(report(), (_, value) => (typeof value === 'string' ? evil : value));
  const bad: Readonly<Record<string, string>> = {
    'not JSON': '{ this is not JSON',
    'of a future version': JSON.stringify({ ...report(), v: 99 }),
    'with unknown fields': JSON.stringify({ ...report(), [evil]: evil }),
    'with __proto__': good.replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},'),
    'with markup in every string': inEvery,
    'with too many observations': good.replace('"observations":[', `"observations":[${'0,'.repeat(400_000)}`),
    'with a million observations': good.replace(
      '"observations":[',
      `"observations":[${'0,'.repeat(1_000_000)}`,
    ),
    'deeply nested': `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    empty: '',
  };
  test('of each kind', async () => {
    const listed = () => page.locator('nav .count').allTextContents();
    await expect.poll(listed).not.toEqual([]);
    for (const [what, content] of partOf(Object.entries(bad), 2)) {
      const opened = await page.locator('[data-case]').count();
      const before = await listed();
      await choose('bad.json', content);
      await page.locator('[data-message=problem]').waitFor();
      const words = (await page.locator('[data-message] .words').textContent()) ?? '';
      expect(words, what).toMatch(/^bad\.json cannot be opened – [^\n]{10,330}\.$/);
      expect(await page.locator('[data-case]').count(), what).toBe(opened);
      expect(await page.evaluate(() => 'polluted' in {}), what).toBe(false);
      expect(await listed(), what).toEqual(before);
      await choose('good.json', good);
      await page.locator('[data-case=report]').waitFor();
      await page.locator('[data-message=problem]').waitFor({ state: 'detached' });
    }
  });

  test('a file of 100 MB is refused by its size, before it is read', async () => {
    const large = join(folder, 'large.json');
    writeFileSync(large, '{"format":"sign-in-help-report"');
    truncateSync(large, 100_000_000);
    await page.locator('input#files').setInputFiles(large);
    await page.locator('[data-message=problem]').waitFor();
    expect(await page.locator('[data-message] .words').textContent()).toContain('100 MB');
  });

  test('markup in the one free text is text', async () => {
    await paste(JSON.stringify(report({ note: evil })));
    expect(await page.locator('[data-note]').textContent()).toBe(evil);
    expect(await page.locator('[data-note] *').count()).toBe(0);
  });
});

test('import, search, delete with undo, compare, export, summary', async () => {
  const files = reports(130).map((one, i) => ({
    name: `${i}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...one, note: `ticket-${i}-` })),
  }));
  files.push({ name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from('{"v":') });
  await page.locator('input#files').setInputFiles(files);
  await page.locator('[data-import=done]', { hasText: '130 added, 0 there already, 1 not usable' }).waitFor();
  await page.getByLabel('Search by ticket number').fill('personal ticket-12');
  await expect.poll(() => page.locator('[data-entry]').count()).toBe(11);
  await page
    .getByRole('button', { name: /^Delete: / })
    .first()
    .click();
  await expect.poll(() => page.locator('[data-entry]').count()).toBe(10);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('[data-entry]').count()).toBe(11);
  for (const place of [0, 3]) await page.getByRole('checkbox').nth(place).check();
  await page.getByRole('button', { name: 'Compare the two' }).click();
  await expect.poll(() => page.locator('[data-side]').count()).toBe(2);
  await page.locator('a[href="#summary"]').click();
  expect(await page.locator('[data-count=personal-account-used] .number').textContent()).toBe('11');
  await page.locator('a[href="#list"]').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all' }).click();
  const exported = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(exported.length).toBeGreaterThanOrEqual(130);
  await page.getByRole('button', { name: 'Delete all…' }).click();
  await page.getByRole('button', { name: 'Delete all', exact: true }).click();
  await expect.poll(() => page.locator('[data-entry]').count()).toBe(0);
});

test('an example opens with its page, in which nothing runs', async () => {
  await page.locator('a[href="#examples"]').click();
  await page.locator('[data-example=personal-account-used]').click();
  await page.locator('[data-case=example]').waitFor();
  expect(await page.locator('[data-rule]').first().getAttribute('data-rule')).toBe('personal-account-used');
  const frame = page.frameLocator('iframe');
  await frame.getByText('AADSTS50020').first().waitFor();
  expect(await frame.locator('script, [href], [src], [onclick]').count()).toBe(0);
});

test('the whole page by keyboard: to a view, to a field, to a result', async () => {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const focus = () =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent?.trim() || active?.id;
    });
  expect(await focus()).toBe('Open a report');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('AADSTS50105');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-case=text]').waitFor();
  await expect.poll(focus).toBe('What the text says');
});
