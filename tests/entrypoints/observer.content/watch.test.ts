import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Watch, watchPage } from '../../../entrypoints/observer.content/watch.ts';

/** A page that stands still costs one look, a lively one a look now and then, however much it changes. */

const window = new Window();
const document = window.document as unknown as Document;
let looks: number[];
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  looks = [];
  const start = performance.now();
  watch = watchPage(document, () => looks.push(performance.now() - start));
  watch.lookNow();
});

afterEach(async () => {
  watch.stop();
  await window.happyDOM.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Changes the page, and lets its observers hear of it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await new Promise<void>((heard) => setImmediate(heard));
}

test('a page that stands still is looked at once, and twice more for what no change tells of', () => {
  vi.advanceTimersByTime(60_000);
  expect(looks).toEqual([0, 1200, 2500]);
});

test('a change is looked at after 150 ms, with all that follow it', async () => {
  vi.advanceTimersByTime(10_000);
  for (let i = 0; i < 5; i++) await change();
  vi.advanceTimersByTime(149);
  expect(looks.at(-1)).toBe(2500);
  vi.advanceTimersByTime(1);
  expect(looks.at(-1)).toBe(10_150);
});

test('so is the first change of a page that has just been looked at', async () => {
  vi.advanceTimersByTime(10);
  await change();
  vi.advanceTimersByTime(150);
  expect(looks).toEqual([0, 160]);
});

test('a page that never rests is looked at every 500 ms, and no change waits longer than that', async () => {
  for (let passed = 0; passed < 5000; passed += 10) {
    await change();
    vi.advanceTimersByTime(10);
  }
  const [, first = 0, ...others] = looks;
  expect(first).toBeLessThan(200);
  expect(others.length).toBeGreaterThan(8);
  const waits = others.map((at, i) => at - (looks[i + 1] ?? 0));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(500);
  expect(Math.max(...waits)).toBeLessThan(520);
});

test('what is in a shadow root is heard too, until the next look', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  await new Promise<void>((heard) => setImmediate(heard));
  vi.advanceTimersByTime(1000);
  const before = looks.length;
  watch.addRoot(root);
  root.append(document.createElement('p'));
  await new Promise<void>((heard) => setImmediate(heard));
  vi.advanceTimersByTime(150);
  expect(looks.length).toBe(before + 1);
});

test('after the end nothing is heard', async () => {
  watch.stop();
  await change();
  vi.advanceTimersByTime(60_000);
  expect(looks).toEqual([0]);
});
