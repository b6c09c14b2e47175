import { afterAll, expect, test, vi } from 'vitest';
import { memoryBrowser } from './memory-browser.ts';

const { browser, areas } = memoryBrowser();
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { forgetTicks, readTicks, writeTicks } = await import('../../browser/ticks.ts');

test('ticks are kept by tab, and gone with it', async () => {
  const ticks = { 'mfa-required/register': [0, 2], 'account-locked/wait': [] };
  await writeTicks(1, ticks);
  expect([await readTicks(1), await readTicks(2)]).toEqual([ticks, {}]);
  await forgetTicks(1);
  expect(await readTicks(1)).toEqual({});
});

test.each([
  [null, {}],
  [[1], {}],
  [{ 'a/b': [0, -1, 1.5, 'x', 3], 'a/c': 7, 'no fix': [1] }, { 'a/b': [0, 3] }],
])('of %j what is valid is read', async (value, read) => {
  await areas.session.set({ 'ticks-1': value });
  expect(await readTicks(1)).toEqual(read);
});
