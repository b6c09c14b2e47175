import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { openAny } from '../../reports/open.ts';
import { pageAt } from '../../tools/browser.ts';
import { everything } from '../scope.ts';
import { arrive, badgeText, browserSession, clickLast, popupOf, workerOf } from './support.ts';

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };

const company = {
  contacts: {
    'global-admin': [
      { name: 'Ann Smith', mail: 'ann@contoso.example' },
      { name: 'Bob Jones', phone: '+49 30 1234' },
    ],
    owner: [{ name: 'Olga Owner' }],
  },
  helpDesk: {
    name: 'Contoso help',
    ticketUrl: 'https://tickets.contoso.example/new?title={subject}&text={body}',
  },
};

/** Keeps a value in `storage.local`, or removes it. */
async function keep(key: string, value?: unknown): Promise<void> {
  const worker = await workerOf(session.context);
  await worker.evaluate(
    ([name, content]) =>
      content === undefined
        ? chrome.storage.local.remove(name)
        : chrome.storage.local.set({ [name]: content }),
    [key, value] as const,
  );
}

async function kept(key: string): Promise<unknown> {
  const worker = await workerOf(session.context);
  return worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
}

afterEach(async () => {
  for (const key of ['options', 'outcomes', 'language']) await keep(key);
});

/** A denial that the Global admin ends, and the popup over it. */
async function denied(): Promise<{ page: Page; popup: Page }> {
  const page = await arrive(session.context, 'denied-ask-global-admin');
  await expect.poll(() => badgeText(session), settled).toBe('!');
  return { page, popup: await popupOf(session) };
}

async function withMessage(): Promise<{ page: Page; popup: Page }> {
  const { page, popup } = await denied();
  await popup.locator('[data-write-request]').first().press('Enter');
  await popup.locator('[data-request-body]').waitFor();
  return { page, popup };
}

const text = (popup: Page) => popup.locator('[data-request-body]').inputValue();
const fixes = (popup: Page) =>
  popup.locator('[data-fix]').evaluateAll((all) => all.map((one) => one.getAttribute('data-fix')));

/** The text of what has the focus, through shadow roots. */
function focused(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.textContent?.trim() ?? '';
  });
}

function focusedIs(popup: Page, selector: string): Promise<boolean> {
  return popup.evaluate((wanted) => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.matches(wanted) ?? false;
  }, selector);
}

async function axeProblems(popup: Page): Promise<string[]> {
  await popup.evaluate(axe.source);
  const result = await popup.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a message to the right person by name, by keyboard: read, in another language, copied, and back to the card', async () => {
  await keep('options', company);
  const { page, popup } = await withMessage();
  await expect.poll(() => focused(popup), settled).toMatch(/^To/);
  expect(await popup.locator('finding-card').isVisible()).toBe(false);
  expect(await popup.locator('[data-request-to] option').allTextContents()).toEqual([
    'Ann Smith (Global admin)',
    'Bob Jones (Global admin)',
    'Contoso help',
  ]);
  expect(await text(popup)).toMatch(/^Hello Ann Smith,\n\nI cannot /);
  expect(await text(popup)).not.toContain('partner-account-role-missing');
  expect(await axeProblems(popup)).toEqual([]);
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('ArrowDown');
  await expect.poll(() => text(popup), settled).toMatch(/^Hello Bob Jones/);
  await popup.locator('a[href="tel:+49301234"]').waitFor();
  expect(await popup.locator('[data-request-teams]').count()).toBe(0);
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('F');
  await expect.poll(() => text(popup), settled).toMatch(/^Bonjour Bob Jones/);
  expect(await popup.locator('[data-request-body]').getAttribute('lang')).toBe('fr');
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.locator('[data-request-copy]').press('Enter');
  await popup.getByRole('status').getByText('Copied.').waitFor();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('Bonjour Bob Jones');
  await popup.keyboard.press('Escape');
  await popup.locator('finding-card').first().waitFor();
  expect(await popup.locator('[data-request]').count()).toBe(0);
  expect(await focusedIs(popup, '[data-write-request]')).toBe(true);
  await popup.close();
  await page.close();
});

test('the foot stays in sight, whatever stands above it', async () => {
  const { page, popup } = await withMessage();
  await popup.locator('[data-request-body]').fill('A long message\n'.repeat(60));
  const copy = await popup.locator('[data-request-copy]').boundingBox();
  const { height, scrolls, wide } = await popup.evaluate(() => ({
    height: innerHeight,
    scrolls: document.documentElement.scrollHeight > innerHeight,
    wide: document.documentElement.scrollWidth > innerWidth,
  }));
  expect([scrolls, wide]).toEqual([true, false]);
  expect((copy?.y ?? 0) + (copy?.height ?? 0)).toBeLessThanOrEqual(height);
  await popup.close();
  await page.close();
});

test('what the person has written is what the links hold; nothing opens but by their click', async () => {
  await keep('options', company);
  await session.context.route('https://tickets.contoso.example/**', (route) => route.fulfill({ body: 'ok' }));
  const { page, popup } = await withMessage();
  const before = session.context.pages().length;
  await popup.locator('[data-request-body]').fill('Hello Ann Smith,\nonly & this?');
  const href = (name: string) => popup.locator(`[data-request-${name}]`).getAttribute('href');
  await expect.poll(() => href('mail'), settled).toContain('only%20%26%20this%3F');
  expect(await href('mail')).toMatch(/^mailto:ann@contoso\.example\?subject=Partner%20Center/);
  expect(await href('teams')).toMatch(
    /^https:\/\/teams\.microsoft\.com\/l\/chat\/0\/0\?users=ann@contoso\.example&/,
  );
  expect(session.context.pages()).toHaveLength(before);
  const opened = pageAt(session.context, (url) => url.startsWith('https://tickets.contoso.example/'));
  await clickLast(popup.locator('[data-request-ticket]'));
  const ticket = await opened;
  expect(new URL(ticket.url()).searchParams.get('text')).toBe('Hello Ann Smith,\nonly & this?');
  await ticket.close();
  await page.close();
});

test('with nobody named: a message all the same, and the way to the options', async () => {
  const { page, popup } = await withMessage();
  expect(await text(popup)).toMatch(/^Hello,\n/);
  await popup.getByText('Nobody is named yet.').waitFor();
  const opened = pageAt(
    session.context,
    (url) => url.includes('/options.html') || url.startsWith('chrome://extensions'),
  );
  await popup.getByRole('button', { name: 'Add people in the options' }).click();
  await (await opened).close();
  await page.close();
});

test('it did not help: the next fix has the keyboard, also after the popup was closed; counted here only', async () => {
  const { page, popup } = await denied();
  const all = await fixes(popup);
  expect(all.length).toBeGreaterThan(2);
  await popup.locator('.foot [data-outcome=not]').press('Enter');
  await expect.poll(() => focused(popup), settled).toBe('Check that you are in with the right account');
  expect(await fixes(popup)).toEqual([...all.slice(1), all[0]]);
  await expect
    .poll(() => kept('outcomes'), settled)
    .toEqual({ [`partner-account-role-missing/${all[0]}`]: { solved: 0, notSolved: 1 } });
  await popup.close();
  const again = await popupOf(session);
  expect(await fixes(again)).toEqual([...all.slice(1), all[0]]);
  await again.getByText('Did not help').waitFor();
  expect(await axeProblems(again)).toEqual([]);

  for (const _ of all.slice(1)) {
    await again.locator('.foot [data-outcome=not]').press('Space');
    // The key stands on the button until the next way is drawn.
    await expect.poll(() => focused(again), settled).not.toBe('It did not');
  }
  expect(await focused(again)).toBe('No other way is left here');
  await again.locator('[data-none-left]').getByRole('button', { name: 'Make a report' }).click();
  const shown = again.locator('[data-report-json]');
  const outcomes = async () => {
    const report = openAny((await shown.textContent()) ?? '', new Date());
    return 'report' in report ? report.report.outcomes : report;
  };
  expect(await outcomes()).toEqual(
    all.map((fix) => ({ rule: 'partner-account-role-missing', fix, solved: false })),
  );
  await again.locator('[data-report-tried]').uncheck();
  await expect.poll(outcomes, settled).toBeUndefined();
  await again.close();
  await page.close();
});

test('it solved the problem: thanks that have the keyboard; taken back it no longer counts', async () => {
  const { page, popup } = await denied();
  const [first] = await fixes(popup);
  const counts = { [`partner-account-role-missing/${first}`]: { solved: 1, notSolved: 0 } };
  await popup.locator('.foot [data-outcome=solved]').press('Enter');
  await expect.poll(() => focused(popup), settled).toMatch(/^Good that it is solved\./);
  await expect.poll(() => kept('outcomes'), settled).toEqual(counts);
  expect(await axeProblems(popup)).toEqual([]);
  await popup.locator('.foot [data-outcome=none]').click();
  await expect.poll(() => kept('outcomes'), settled).toEqual({});
  await popup.locator('.foot [data-outcome=solved]').waitFor();
  await popup.close();
  await page.close();
});

test.runIf(everything)('in French', async () => {
  await keep('language', 'fr');
  const { page, popup } = await denied();
  await popup.getByRole('button', { name: 'Le problème est résolu' }).first().waitFor();
  await popup.locator('[data-write-request]').first().click();
  await expect.poll(() => text(popup), settled).toMatch(/^Bonjour/);
  await popup.getByRole('button', { name: 'Copier' }).waitFor();
  await popup.close();
  await page.close();
});

/** The sheet of the call of a way that is called. */
async function withCall(): Promise<{ page: Page; popup: Page }> {
  await keep('options', { globalAdmin: 'no', workDomain: 'contoso.example' });
  const page = await arrive(session.context, 'conditional-access-block');
  await expect.poll(() => badgeText(session), settled).toMatch(/[!?]/);
  const popup = await popupOf(session);
  const called = popup.locator('[data-who^="data-protection-team"]').first();
  await called.waitFor({ state: 'attached' });
  await called.evaluate((fix) => {
    const rule = (fix.getRootNode() as ShadowRoot).host.getAttribute('data-rule');
    const detail = { rule, fix: fix.getAttribute('data-fix') };
    fix.dispatchEvent(new CustomEvent('show-call', { detail, bubbles: true, composed: true }));
  });
  await popup.locator('[data-call]').waitFor();
  return { page, popup };
}

test('a call: the number of the region, chosen and remembered; the number of the case is kept and copied', async () => {
  const { page, popup } = await withCall();
  await expect.poll(() => focused(popup), settled).toBe('Call Microsoft');
  expect(await axeProblems(popup)).toEqual([]);
  await popup.locator('[data-call-region]').selectOption('FR');
  await popup.locator('[data-call-now][href="tel:+33805540594"]').waitFor();
  expect(await popup.locator('[data-call-ids]').textContent()).toContain('contoso.example');
  await popup.locator('[data-call-ticket]').fill('2611290040001');
  await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.locator('[data-call-copy]').press('Enter');
  await popup.getByRole('status').getByText('Copied.').waitFor();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('0805 540 594 (free in the country)');
  expect(copied).toContain('Number of the case: 2611290040001');
  await popup.locator('[data-sheet-back]').press('Enter');
  await popup.locator('finding-card').first().waitFor();
  await popup.close();
  await page.close();
  const again = await withCall();
  expect(await again.popup.locator('[data-call-region]').inputValue()).toBe('FR');
  await again.popup.close();
  await again.page.close();
  await keep('call-region');
});
