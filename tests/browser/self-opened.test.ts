import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { memoryBrowser } from './memory-browser.ts';

const { browser, areas } = memoryBrowser();
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { forgetSelfOpened, noteSelfOpened, takeSelfOpened } = await import('../../browser/self-opened.ts');

beforeEach(() => areas.session.clear());

test('a popup that nobody opened knows why, and the next one over the same tab is a person’s', async () => {
  await noteSelfOpened(4, 'wanted');
  expect(await takeSelfOpened(4)).toBe('wanted');
  expect(await takeSelfOpened(4)).toBeUndefined();
});

test('one over another tab, or over none, takes it from nobody', async () => {
  await noteSelfOpened(4, 'unpinned');
  expect(await takeSelfOpened(5)).toBeUndefined();
  expect(await takeSelfOpened(undefined)).toBeUndefined();
  expect(await takeSelfOpened(4)).toBe('unpinned');
});

test('a popup that comes much later was opened by somebody', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await noteSelfOpened(4, 'unpinned');
  vi.setSystemTime(Date.now() + 5000);
  expect(await takeSelfOpened(4)).toBeUndefined();
  vi.useRealTimers();
});

test('where the browser has refused, the next popup is a person’s; of another tab nothing is forgotten', async () => {
  await noteSelfOpened(4, 'unpinned');
  await forgetSelfOpened(5);
  expect(areas.session.values).toHaveProperty('self-opened');
  await forgetSelfOpened(4);
  expect(await takeSelfOpened(4)).toBeUndefined();
});

test('what is stored badly is nothing', async () => {
  await areas.session.set({ 'self-opened': { tabId: 4, why: 'curious', at: Date.now() } });
  expect(await takeSelfOpened(4)).toBeUndefined();
});
