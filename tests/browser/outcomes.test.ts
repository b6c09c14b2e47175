import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OutcomeCounts } from '../../browser/outcomes.ts';

// The storage looks for a browser as it is loaded.
vi.stubGlobal('browser', fakeBrowser);
vi.stubGlobal('chrome', fakeBrowser); // the polyfill looks for both
const { clearOutcomes, counted, countOutcome, readOutcomes, restoreOutcomes, together, watchOutcomes } =
  await import('../../browser/outcomes.ts');

const fix = { rule: 'mfa-required', fix: 'register' };

describe('the counts', () => {
  test('go up with what is said, and down with what is taken back or changed', () => {
    let counts: OutcomeCounts = {};
    const say = (solved: boolean | undefined, before?: boolean) => {
      counts = counted(counts, { ...fix, solved }, before);
      return counts['mfa-required/register'];
    };
    expect(say(true)).toEqual({ solved: 1, notSolved: 0 });
    expect(say(false)).toEqual({ solved: 1, notSolved: 1 });
    expect(say(true, false)).toEqual({ solved: 2, notSolved: 0 });
    expect(say(undefined, true)).toEqual({ solved: 1, notSolved: 0 });
    expect(say(undefined, true)).toBeUndefined();
    expect(say(undefined, true)).toBeUndefined();
  });

  test('are of 500 fixes at most, those last spoken of, and never above 9999', () => {
    let counts: OutcomeCounts = {};
    for (let i = 0; i < 600; i++)
      counts = counted(counts, { rule: 'a', fix: `f${i}`, solved: true }, undefined);
    expect(Object.keys(counts)).toHaveLength(500);
    expect(Object.keys(counts).at(-1)).toBe('a/f599');
    expect(Object.keys(counts)[0]).toBe('a/f100');
    const full = { 'mfa-required/register': { solved: 9999, notSolved: 0 } };
    expect(counted(full, { ...fix, solved: true }, undefined)).toEqual(full);
  });
});

test('counts that are brought back are added to those counted since, within the same limits', () => {
  const before = { 'a/old': { solved: 1, notSolved: 1 }, 'a/both': { solved: 9998, notSolved: 0 } };
  const since = { 'a/both': { solved: 2, notSolved: 1 }, 'a/new': { solved: 0, notSolved: 1 } };
  const all = together(before, since);
  expect(all).toEqual({ ...before, ...since, 'a/both': { solved: 9999, notSolved: 1 } });
  expect(Object.keys(all)).toEqual(['a/old', 'a/both', 'a/new']);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`b/f${i}`, since['a/new']]));
  expect(Object.keys(together(before, many))).toHaveLength(500);
  expect(together(before, many)).toEqual(many);
});

describe('the store', () => {
  beforeEach(() => fakeBrowser.reset());

  test('keeps them until they are forgotten', async () => {
    await countOutcome({ ...fix, solved: false }, undefined);
    expect(await readOutcomes()).toEqual({ 'mfa-required/register': { solved: 0, notSolved: 1 } });
    const forgotten = await clearOutcomes();
    expect(await readOutcomes()).toEqual({});
    expect(await fakeBrowser.storage.local.get('outcomes')).toEqual({});
    await countOutcome({ ...fix, solved: true }, undefined);
    await restoreOutcomes(forgotten);
    expect(await readOutcomes()).toEqual({ 'mfa-required/register': { solved: 1, notSolved: 1 } });
  });

  test('tells of every change until it is to stop', async () => {
    const changed = vi.fn();
    const stop = watchOutcomes(changed);
    await countOutcome({ ...fix, solved: true }, undefined);
    await fakeBrowser.storage.local.set({ options: {} });
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    await clearOutcomes();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test.each([
    null,
    'x',
    [1],
    { a: 1, 'a/b': { solved: -1, notSolved: 0 }, 'x/<y>': { solved: 1, notSolved: 1 } },
  ])('leaves out what is not valid: %j', async (value) => {
    await fakeBrowser.storage.local.set({ outcomes: value });
    expect(await readOutcomes()).toEqual({});
  });
});
