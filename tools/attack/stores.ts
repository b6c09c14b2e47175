import { setTimeout } from 'node:timers/promises';
import { killWorker } from '../protocol.ts';
import { Random } from '../soak/random.ts';
import type { Arena } from './arena.ts';
import { failingAddress, failingPage } from './failing-page.ts';
import { type Plan, Tally } from './tally.ts';

/** Everything that is stored is something else than it should be, or there is no room, and the worker has just been ended. */

const localKeys = [
  'options',
  'profile',
  'today',
  'language',
  'outcomes',
  'policy',
  'call-region',
  'desk',
  'pin',
];
const sessionKeys = ['tab-', 'ticks-', 'ticket-'];
const looseKeys = ['self-opened', 'asked'];

const junk: readonly unknown[] = [
  null,
  0,
  -1,
  '',
  'x'.repeat(100_000),
  [],
  {},
  [[[[]]]],
  Array(3000).fill({}),
  { observations: [{ v: 9 }, null, 'x'], answers: { colour: 'red' }, accounts: 'x' },
  { observations: Array(200).fill({ v: 1 }), clock: { at: 'soon' }, tried: [{}] },
  { contacts: { owner: [{ mail: 'javascript:alert(1)' }] }, helpDesk: { ticketUrl: 'http://evil.example/' } },
  JSON.parse('{"__proto__":{"observations":1},"constructor":{"prototype":1}}'),
  { id: 7, text: { a: 1 }, tabId: 'x', at: 'never', why: '' },
  { linkHosts: '*', silenced: ['personal-account-used', 7], articles: { you: 1 } },
  true,
];

export async function stores(arena: Arena, plan: Plan): Promise<Tally> {
  const tally = new Tally('corrupt and full stores');
  const random = new Random(plan.seed);
  arena.serve(failingAddress, failingPage());
  for (let round = 0; round < (plan.short ? 2 : 44) && !plan.isStopped(); round++) {
    const tab = await arena.emptyTab();
    const isFull = round % 11 === 1;
    const spoilt = Object.fromEntries(
      [...localKeys, ...looseKeys, ...sessionKeys].map((key) => [key, random.pick(junk)]),
    );
    await arena.ask(spoil, { spoilt, tabId: tab.id, sessionKeys, looseKeys, isFull });
    tally.broke(Object.keys(spoilt).length + 1);
    await killWorker(arena.launched.context);
    await tab.page.goto(failingAddress);
    let badge = '';
    for (let i = 0; i < 80 && badge === ''; i++) {
      await setTimeout(100);
      badge = await arena.badgeOf(tab.id);
    }
    // A policy that was kept may silence the rule; then, and only then, nothing is right.
    const isSilenced = JSON.stringify(spoilt.policy ?? '').includes('silenced');
    tally.expect(
      badge.startsWith('!') || isSilenced,
      `the badge says "${badge}" after ${JSON.stringify(spoilt).slice(0, 300)}`,
    );
    await arena.ask(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
    await tab.page.close();
  }
  return tally.end();
}

interface Spoil {
  readonly spoilt: Readonly<Record<string, unknown>>;
  readonly tabId: number;
  readonly sessionKeys: readonly string[];
  readonly looseKeys: readonly string[];
  readonly isFull: boolean;
}

async function spoil({ spoilt, tabId, sessionKeys, looseKeys, isFull }: Spoil): Promise<void> {
  for (const [key, value] of Object.entries(spoilt)) {
    const ofTab = sessionKeys.includes(key);
    const area = ofTab || looseKeys.includes(key) ? chrome.storage.session : chrome.storage.local;
    await area.set({ [ofTab ? key + tabId : key]: value });
  }
  if (!isFull) return;
  for (let i = 0; i < 40; i++)
    await chrome.storage.session
      .set({ [`filler-${i}`]: 'x'.repeat(1_000_000 / 2 ** Math.max(0, i - 10)) })
      .catch(() => undefined);
}
