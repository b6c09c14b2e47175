import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OutcomeCounts } from '../../entrypoints/background/outcome-store.ts';

// The storage looks for a browser as it is loaded.
vi.stubGlobal('browser', fakeBrowser);
vi.stubGlobal('chrome', fakeBrowser); // the polyfill looks for both
const { clearOutcomes, counted, countOutcome, readOutcomes } = await import(
  '../../entrypoints/background/outcome-store.ts'
);

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

describe('the store', () => {
  beforeEach(() => fakeBrowser.reset());

  test('keeps them until they are forgotten', async () => {
    await countOutcome({ ...fix, solved: false }, undefined);
    expect(await readOutcomes()).toEqual({ 'mfa-required/register': { solved: 0, notSolved: 1 } });
    await clearOutcomes();
    expect(await readOutcomes()).toEqual({});
    expect(await fakeBrowser.storage.local.get('outcomes')).toEqual({});
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
