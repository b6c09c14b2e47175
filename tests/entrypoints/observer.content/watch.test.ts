import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Watch, watchPage } from '../../../entrypoints/observer.content/watch.ts';

/** A page that stands still costs one look, a lively one a look now and then, however much it changes. */

const window = new Window();
const document = window.document as unknown as Document;
let looks: number[];
let again: number;
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  looks = [];
  again = 0;
  const start = performance.now();
  watch = watchPage(
    document,
    () => looks.push(performance.now() - start),
    () => again++,
  );
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

test('a page that stands still is looked at once, and only asked three times whether something passes', () => {
  vi.advanceTimersByTime(60_000);
  expect([looks, again]).toEqual([[0], 3]);
});

test('a change is looked at after 150 ms, with all that follow it', async () => {
  vi.advanceTimersByTime(1000);
  for (let i = 0; i < 5; i++) await change();
  vi.advanceTimersByTime(149);
  expect(looks).toEqual([0]);
  vi.advanceTimersByTime(60_000);
  expect(looks).toEqual([0, 1150]);
});

test('a page that never rests is looked at every 220 ms or so, for as long as it lasts', async () => {
  for (let passed = 0; passed < 3000; passed += 10) {
    await change();
    vi.advanceTimersByTime(10);
  }
  expect(looks.length).toBeGreaterThan(11);
  expect(looks.length).toBeLessThan(15);
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
  expect([looks, again]).toEqual([[0], 0]);
});
