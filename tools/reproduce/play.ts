import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { Answers } from '../../rules/data/questions.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { type Launched, openPopup } from '../browser.ts';
import type { Chosen, Step } from './steps.ts';

/** How long a page gets until the extension has seen it: one that stays empty is called so after 2.4 s. */
const patience = 5000;
/** The first look comes when the page is idle; its message has to leave before the page does. */
const grace = 400;

/** What is there once everything was gone through. */
export interface Played {
  readonly page: Page;
  readonly popup: Page;
  /** What the extension has seen of the tab, and the answers that it holds. */
  readonly tab: { readonly observations: readonly Observation[]; readonly answers: Answers };
}

/** Goes through the pages in a real tab, gives the answers, and opens the popup over the last page. */
export async function play(
  { context, worker }: Launched,
  { steps, answers, expected }: Chosen,
): Promise<Played> {
  let now: Step = steps[0];
  await answerAll(context, () => now);
  // It opens when everything is there, over the last page.
  await worker.evaluate('chrome.storage.local.set({ options: { openByItself: false } })');
  let page = context.pages()[0] ?? (await context.newPage());
  for (const step of steps) {
    now = step;
    page = await arrive(page, step, worker);
  }
  await giveAnswers(worker, answers);
  const popup = await openPopup(context, worker);
  const rule = expected === 'nothing' ? undefined : expected.rule;
  const sight = popup.locator('[data-rule], [data-empty], [data-unreadable]').first();
  await sight.waitFor({ timeout: 10_000 });
  if (now.onceOnly) await popup.locator('[data-unreadable] button').first().click();
  // Some pages are judged only when they have stayed as they are for a while.
  const wanted = rule ? popup.locator(`[data-rule="${rule}"]`).first() : sight;
  await wanted.waitFor({ timeout: patience }).catch(() => undefined);
  const { observations = [], answers: held = answers } = await tabState(worker);
  return { page, popup, tab: { observations, answers: held } };
}

/** Every address is answered here: nothing leaves the machine. */
async function answerAll(context: BrowserContext, now: () => Step): Promise<void> {
  await context.route(/^https?:/, (route) => {
    const request = route.request();
    const { html, status = 200, answers = {} } = now();
    const failed = answers[new URL(request.url()).pathname];
    if (request.isNavigationRequest()) {
      return route.fulfill({ status, contentType: 'text/html; charset=utf-8', body: html });
    }
    return route.fulfill(failed ? { status: failed, body: '{}' } : { status: 204 });
  });
}

async function arrive(from: Page, step: Step, worker: Worker): Promise<Page> {
  const since = Date.now();
  const page = step.opened ? await openFrom(from, step.url) : from;
  if (!step.opened) await page.goto(step.url, step.referrer ? { referer: step.referrer } : {});
  const asks = JSON.stringify(step.asks ?? []);
  await page.evaluate(`Promise.allSettled(${asks}.map((path) => fetch(path)))`);
  if (step.onceOnly) return page;
  const end = Date.now() + (step.kind ? patience : grace);
  const isSeen = async () => {
    const newest = (await tabState(worker)).observations?.at(-1);
    return newest !== undefined && Date.parse(newest.at) >= since && newest.page === step.kind;
  };
  while (Date.now() < end && !(await isSeen())) await setTimeout(100);
  return page;
}

async function openFrom(page: Page, url: string): Promise<Page> {
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(`void window.open(${JSON.stringify(url)})`),
  ]);
  await opened.waitForLoadState();
  return opened;
}

const key = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return 'tab-' + tab.id;
})()`;

/** What the extension keeps of the tab in front. */
async function tabState(worker: Worker): Promise<Partial<Played['tab']>> {
  const stored = `${key}.then(async (key) => (await chrome.storage.session.get(key))[key] ?? {})`;
  return worker.evaluate(stored);
}

/** As the extension keeps them once they were given in the popup. */
async function giveAnswers(worker: Worker, answers: Answers): Promise<void> {
  if (Object.keys(answers).length === 0) return;
  await worker.evaluate(`${key}.then(async (key) => {
    const { [key]: tab = { observations: [] } } = await chrome.storage.session.get(key);
    await chrome.storage.session.set({ [key]: { ...tab, answers: ${JSON.stringify(answers)} } });
  })`);
}
