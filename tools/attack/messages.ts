import { setTimeout } from 'node:timers/promises';
import type { Arena, Tab } from './arena.ts';
import { failingAddress, failingPage } from './failing-page.ts';
import { type Plan, Tally } from './tally.ts';

/** Messages of those who may say nothing, and too many of those who may. */

const quiet = 'https://login.microsoftonline.com/common/quiet';
/** What the observer would say of a failing page. */
export const observation = {
  v: 1,
  at: '2026-11-21T08:00:00.000Z',
  host: 'login.microsoftonline.com',
  path: '/common/login',
  page: 'entra-error',
  codes: ['AADSTS50020'],
  phrases: [],
  statuses: [],
  accountKind: 'personal',
  partnerCenter: { is: 'yes', by: 'redirect' },
};
/** What no message of ours looks like, and what not everybody may say. */
const forged: readonly unknown[] = [
  null,
  0,
  '',
  'observed',
  [],
  {},
  { type: 'observed' },
  { type: 'observed', observation: null },
  { type: 'observed', observation: { ...observation, host: 'login.live.com' } },
  { type: 'observed', observation: { ...observation, text: 'words' } },
  { type: 'observed', observation: { ...observation, codes: Array(9).fill('AADSTS50020') } },
  { type: 'observed', observation: { ...observation, path: `/${'x'.repeat(30_000)}` } },
  { type: 'observed', observation, marks: { account: 65_536 } },
  { type: 'answered', tabId: 1, answers: { situation: 'admin-left' } },
  { type: 'tried', tabId: 1, rule: 'personal-account-used', fix: 'sign-in-with-work-account', solved: true },
  { type: 'clock', tabId: 1 },
  { type: 'look' },
  { type: 'here' },
  { type: '__proto__' },
  { type: 'open', url: 'https://evil.example/' },
];
const large = 5_000_000;

export async function messages(arena: Arena, plan: Plan): Promise<Tally> {
  const tally = new Tally('messages of a neighbour, a page, a frame, and of an observer that was taken over');
  arena.serve(
    quiet,
    '<!doctype html><html lang="en"><main><h1>Sign in</h1><form><input></form></main><iframe srcdoc="x"></iframe></html>',
  );
  const [tab] = await arena.openTabs([quiet]);
  if (!tab) return tally.end();
  await setTimeout(1500);
  const times = plan.short ? 2 : 200;
  const before = await stateOf(arena, tab);
  await byNeighbour(arena, times, tally);
  await byPage(tab, times, tally);
  await byObserver(arena, tab, times, tally);
  await setTimeout(500);
  const after = await stateOf(arena, tab);
  tally.expect(after === before, `something has changed: ${after.slice(0, 300)}`);
  await flood(arena, tab, plan.short ? 300 : 5000, tally);
  await tab.page.close();
  return tally.end();
}

async function stateOf(arena: Arena, { id }: Tab): Promise<string> {
  return arena.ask(
    async (tabId) =>
      JSON.stringify([
        await chrome.storage.session.get(),
        await chrome.storage.local.get(),
        await chrome.action.getBadgeText({ tabId }),
      ]),
    id,
  );
}

async function byNeighbour(arena: Arena, times: number, tally: Tally): Promise<void> {
  const page = await arena.launched.context.newPage();
  await page.goto(`chrome-extension://${arena.neighbour}/page.html`);
  const heard = await page.evaluate(
    async ([id, values, times]) => {
      let answers = 0;
      for (let i = 0; i < times; i++) {
        for (const value of values) {
          const said = await chrome.runtime.sendMessage(id, value).then(
            () => 'heard',
            () => 'refused',
          );
          if (said === 'heard') answers++;
        }
        chrome.runtime.connect(id).postMessage(values);
      }
      return answers;
    },
    [arena.launched.extensionId, forged, Math.ceil(times / 5)] as const,
  );
  tally.tried(Math.ceil(times / 5) * (forged.length + 1));
  tally.expect(heard === 0, `the neighbour was heard ${heard} times`);
  await page.close();
}

async function byPage({ page }: Tab, times: number, tally: Tally): Promise<void> {
  await page.evaluate(
    ([values, times]) => {
      const [frame] = document.querySelectorAll('iframe');
      for (let i = 0; i < times; i++) {
        for (const value of values) {
          window.postMessage(value, '*');
          frame?.contentWindow?.parent.postMessage(value, '*');
          for (const name of ['message', 'wxt:locationchange', 'observed'])
            document.dispatchEvent(new CustomEvent(name, { detail: value }));
        }
      }
    },
    [forged, times] as const,
  );
  tally.tried(times * forged.length * 5);
}

/** As a page would speak that has taken over the process it runs in. */
async function byObserver(arena: Arena, tab: Tab, times: number, tally: Tally): Promise<void> {
  await inObserver(
    arena,
    tab,
    `(async () => {
    const values = ${JSON.stringify(forged)};
    values.push({ type: 'observed', observation: 'x'.repeat(${large}) }, { type: 'answered', tabId: 1, answers: Array(${large / 50}).fill('x') });
    for (let i = 0; i < ${Math.ceil(times / 5)}; i++)
      for (const value of values) await chrome.runtime.sendMessage(value).catch(() => undefined);
  })()`,
  );
  tally.tried(Math.ceil(times / 5) * (forged.length + 2));
}

/** As many true ones as it can send: what is kept stays small, and the next page is noticed. */
async function flood(arena: Arena, tab: Tab, count: number, tally: Tally): Promise<void> {
  await inObserver(
    arena,
    tab,
    `(async () => {
    const all = [];
    for (let i = 0; i < ${count}; i++) {
      const observation = { ...${JSON.stringify(observation)}, codes: ['AADSTS' + (50000 + i % 900)] };
      all.push(chrome.runtime.sendMessage({ type: 'observed', observation, marks: { account: i % 65536 } }).catch(() => undefined));
      if (i % 50 === 49) await Promise.all(all.splice(0));
    }
    await Promise.all(all);
  })()`,
  );
  tally.tried(count);
  const kept = await stateOf(arena, tab);
  tally.expect(kept.length < 65_536, `after ${count} messages ${kept.length} characters are kept of one tab`);
  arena.serve(failingAddress, failingPage());
  const [next] = await arena.openTabs([failingAddress]);
  let badge = '';
  for (let i = 0; next && i < 80 && badge === ''; i++) {
    await setTimeout(100);
    badge = await arena.badgeOf(next.id);
  }
  tally.expect(badge === '!', `after ${count} messages the next page is not noticed`);
  await next?.page.close();
}

async function inObserver(arena: Arena, { page }: Tab, expression: string): Promise<void> {
  const cdp = await arena.launched.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await cdp.send('Runtime.enable');
  const own = worlds.find(({ origin }) => origin === `chrome-extension://${arena.launched.extensionId}`);
  if (!own) throw new Error('the observer has no world in this page');
  const { exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId: own.id,
    awaitPromise: true,
  });
  await cdp.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}
