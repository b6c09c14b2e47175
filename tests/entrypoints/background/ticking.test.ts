import { afterAll, beforeEach, expect, test, vi } from 'vitest';

type Alarm = { when: number; periodInMinutes: number };

const alarms = new Map<string, Alarm>();
let rings: (alarm: { name: string }) => void = () => {};
const browser = {
  runtime: { id: 'test' },
  alarms: {
    create: async (name: string, alarm: Alarm) => void alarms.set(name, alarm),
    clear: async (name: string) => alarms.delete(name),
    onAlarm: {
      addListener: (listener: typeof rings) => {
        rings = listener;
      },
    },
  },
};
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { startTicking, stopTicking, whenItTicks } = await import('../../../entrypoints/background/ticking.ts');
const { clockOf } = await import('../../../browser/clock.ts');

const start = Date.UTC(2026, 10, 29, 14, 22, 10);
const clock = clockOf({ rule: 'account-locked', fix: 'wait', minutes: 10 }, start);

beforeEach(() => alarms.clear());

test('a clock ends as many minutes later as was said', () => {
  expect(clock).toEqual({ rule: 'account-locked', fix: 'wait', from: start, at: start + 600_000 });
});

test('ticks once a minute in step with the clock, so that the last tick is its end', async () => {
  await startTicking(7, clock, start);
  expect(alarms.get('clock-7')).toEqual({ when: start + 60_000, periodInMinutes: 1 });
  // Begun anew in the middle of a minute, as after the worker was gone.
  await startTicking(7, clock, start + 90_000);
  expect(((clock.at - (alarms.get('clock-7')?.when ?? 0)) / 60_000) % 1).toBe(0);
});

test('the shortest clock ends with its first tick', async () => {
  await startTicking(7, clockOf({ rule: 'a', fix: 'b', minutes: 1 }, start), start);
  expect(alarms.get('clock-7')?.when).toBe(start + 60_000);
});

test('each tab has its own; it can be put away, and other alarms are none of ours', async () => {
  const ticked: number[] = [];
  whenItTicks((tabId) => ticked.push(tabId));
  await startTicking(7, clock, start);
  await startTicking(8, clock, start);
  await stopTicking(7);
  expect([...alarms.keys()]).toEqual(['clock-8']);
  for (const name of ['clock-8', 'clock-', 'clock-x', 'other']) rings({ name });
  expect(ticked).toEqual([8]);
});
