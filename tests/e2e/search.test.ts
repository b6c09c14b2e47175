import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { pageAt } from '../../tools/browser.ts';
import { readLocale } from '../../tools/locales.ts';
import { everything } from '../scope.ts';
import {
  arrive,
  badgeText,
  browserSession,
  built,
  firstFinding,
  inMenu,
  popupOf,
  workerOf,
} from './support.ts';

/** Looking something up without a failure: in the popup, on the help desk page, from the address bar. */

const session = browserSession();
const settled = { timeout: 5000, interval: 50 };
const fr = readLocale('fr').words;

const desk = (hash = '') => `chrome-extension://${session.extensionId}/report.html${hash}`;

async function onDesk(hash: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(desk(hash));
  await page.locator('[data-search]').waitFor();
  return page;
}

/** What the best hits are, in their order. */
function hits(page: Page): Promise<(string | null)[]> {
  return page.locator('[data-hit]').evaluateAll((all) => all.map((one) => one.getAttribute('data-hit')));
}

/** The element with the keyboard, through every shadow root. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active?.tagName}: ${active?.getAttribute('data-hit') ?? active?.id ?? ''}`;
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async () => (await (globalThis as unknown as { axe: typeof axe }).axe.run()).violations,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function textOf(file: string): string {
  return readFileSync(join(built, file), 'utf8');
}

/** A file of the extension and whatever it loads before it runs. */
function filesFrom(start: string, seen = new Set<string>()): string[] {
  if (seen.has(start)) return [];
  seen.add(start);
  const loads = start.endsWith('.html')
    ? /(?:src|href)="\/?([^"]+\.js)"/g
    : /(?:from|import)\s*"\.\/([^"]+\.js)"/g;
  for (const [, name = ''] of textOf(start).matchAll(loads))
    filesFrom(start.endsWith('.html') ? name : join(dirname(start), name), seen);
  return [...seen];
}

afterEach(async () => {
  const worker = await workerOf(session.context);
  await worker.evaluate(() => chrome.storage.local.remove('language'));
  for (const page of session.context.pages().slice(1)) await page.close();
});

describe('popup', () => {
  test('by keyboard, past typing errors; what was recognised stays as it was', async () => {
    await arrive(session.context, 'personal-account-used');
    await expect.poll(() => badgeText(session), settled).toBe('!');
    const popup = await popupOf(session);
    const before = await firstFinding(popup);
    await (await inMenu(popup, 'Look something up')).press('Enter');
    await expect.poll(() => focused(popup), settled).toBe('INPUT: query');
    await popup.keyboard.insertText('conditionnal acess');
    await expect.poll(() => hits(popup), settled).toContain('rule:conditional-access-block');
    expect(await violations(popup)).toEqual([]);
    await popup.locator('[data-hit="rule:conditional-access-block"]').press('Enter');
    const finding = popup.locator('[data-looked-up]');
    expect(await finding.getAttribute('data-rule')).toBe('conditional-access-block');
    expect(await finding.getAttribute('data-verdict')).toBe('possible');
    expect((await finding.locator('.label').textContent())?.trim()).toBe('Looked up');
    await expect.poll(() => focused(popup), settled).toBe('H2: title');
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Back to the results' }).press('Enter');
    await expect.poll(() => focused(popup), settled).toBe('BUTTON: rule:conditional-access-block');
    await popup.getByRole('button', { name: 'Back', exact: true }).press('Enter');
    await popup.locator('[data-rule=personal-account-used]').waitFor();
    expect(await firstFinding(popup)).toEqual(before);
    expect(await badgeText(session)).toBe('!');
  });

  test('quiet: what is typed goes on in the search, and a situation answers the question that is asked', async () => {
    await arrive(session.context, 'quiet-my-access');
    const popup = await popupOf(session);
    await popup.getByRole('searchbox', { name: 'Code or error message' }).fill('lost phone');
    await expect.poll(() => focused(popup), settled).toBe('INPUT: query');
    expect(await popup.locator('input#query').inputValue()).toBe('lost phone');
    await popup.locator('[data-hit="situation:authenticator-lost"]').click();
    await popup.locator('[data-rule=authenticator-lost][data-verdict=match]').waitFor();
    expect(await popup.locator('[data-search]').count()).toBe(0);
    await expect.poll(() => focused(popup), settled).toBe('H2: title');
  });

  test('the library comes when somebody looks something up: no page and no worker loads it at its start', () => {
    const mark = 'MiniSearch: option "fields" must be provided';
    expect(filesFrom('popup.html').length).toBeGreaterThan(2);
    for (const start of ['popup.html', 'report.html', 'background.js'])
      expect(
        filesFrom(start).filter((file) => textOf(file).includes(mark)),
        start,
      ).toEqual([]);
    const chunks = readdirSync(join(built, 'chunks')).map((name) => `chunks/${name}`);
    expect(chunks.filter((file) => textOf(file).includes(mark))).toHaveLength(1);
  });
});

describe('help desk page', () => {
  test('a code in the address is shown at once, with each reason it can have', async () => {
    const page = await onDesk('#search=50020');
    await page.locator('[data-looked-up]').first().waitFor();
    const rules = await page
      .locator('[data-looked-up]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-rule')));
    expect(rules).toEqual(['foreign-account-used', 'personal-account-used']);
    expect(await violations(page)).toEqual([]);
  });

  test.runIf(everything)('a code without advice of its own has its official name', async () => {
    const page = await onDesk('#search=Error%20Code%3A%20900000');
    const finding = page.locator('[data-rule=code-without-own-rule]');
    await finding.getByText('What this means').click();
    await finding.getByText('AADSTS900000 (WebWatsonEnvironmentError)').first().waitFor();
  });

  test.runIf(everything)('a rule in the address; one that is none shows the field', async () => {
    const page = await onDesk('#rule=account-locked');
    await page.locator('[data-looked-up][data-rule=account-locked]').waitFor();
    const other = await onDesk('#rule=constructor');
    await other.locator('input#query').waitFor();
    expect(await other.locator('[data-looked-up]').count()).toBe(0);
  });

  test('what an address says is text and chooses nothing else', async () => {
    const evil = '<img src=x onerror="document.title=1">javascript:alert(1)';
    const page = await onDesk(`#search=${encodeURIComponent(evil)}`);
    await expect.poll(() => page.locator('input#query').inputValue(), settled).toBe(evil);
    await page
      .locator('[data-search] [role=status]')
      .filter({ hasText: /result|Nothing/ })
      .waitFor();
    expect(await page.locator('[data-search] img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  test.runIf(everything)('by its place in the navigation; Enter opens the best hit', async () => {
    const page = await session.context.newPage();
    await page.goto(desk());
    await page.getByRole('link', { name: 'Look up', exact: true }).click();
    await page.getByLabel('A code, words of the page, or what happens').fill('forgot my passwrod');
    await expect.poll(() => hits(page), settled).toContain('situation:forgotten-password');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('[data-rule=password-forgotten]').first().waitFor();
  });

  test('in French: words without accents, and the words around them', async () => {
    const worker = await workerOf(session.context);
    await worker.evaluate(() => chrome.storage.local.set({ language: 'fr' }));
    const page = await onDesk('#search=');
    await page.getByLabel(fr['A code, words of the page, or what happens'] ?? '').fill('mot de passe oublie');
    await expect.poll(async () => (await hits(page))[0], settled).toBe('situation:forgotten-password');
    const shown = await page.locator('[data-hit] .name').first().textContent();
    expect(shown).toBe(fr['I forgot my password, or it no longer works']);
    expect(await violations(page)).toEqual([]);
  });
});

describe('address bar', () => {
  /** Chromium fires these itself when somebody types; without a window there is nobody to type. */
  async function enter(text: string): Promise<Page> {
    const worker = await workerOf(session.context);
    const opened = pageAt(session.context, (url) => url.includes('/report.html'));
    await worker.evaluate((typed) => {
      const event = chrome.omnibox.onInputEntered as unknown as { dispatch(...args: string[]): void };
      event.dispatch(typed, 'newForegroundTab');
    }, text);
    return opened;
  }

  test('pc 50020', async () => {
    const page = await enter('50020');
    await page.locator('[data-looked-up][data-rule=personal-account-used]').waitFor();
    expect(page.url()).toBe(desk('#search=50020'));
  });

  test('a suggestion that was chosen; whatever else is typed does not stand in the address', async () => {
    const chosen = await enter('authenticator-lost');
    await chosen.locator('[data-looked-up][data-rule=authenticator-lost]').waitFor();
    const typed = await enter('https://evil.example/#x Jane Doe');
    const query = typed.locator('input#query');
    await expect.poll(() => query.inputValue(), settled).toBe('https://evil.example/#x Jane Doe');
    expect(typed.url()).toMatch(new RegExp(`^${desk('#asked=')}[0-9a-f]{8}$`));
    await typed.reload();
    await expect.poll(() => query.inputValue(), settled).toBe('https://evil.example/#x Jane Doe');
  });

  test('suggestions are taken by the browser as they are made', async () => {
    const worker = await workerOf(session.context);
    const offered = await worker.evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          const event = chrome.omnibox.onInputChanged as unknown as {
            dispatch(
              text: string,
              suggest: (results: { content: string; description: string }[]) => void,
            ): void;
          };
          event.dispatch('locked', resolve);
        }),
    );
    expect(offered.map(({ content }) => content)).toContain('account-locked');
    for (const { description } of offered) expect(description).not.toMatch(/[<>"]/);
  });
});
