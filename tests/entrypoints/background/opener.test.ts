import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { memoryBrowser } from '../../browser/memory-browser.ts';
import { observation, partnerPage } from '../../observation.ts';

const { browser: storage, areas } = memoryBrowser();
const incognito: Record<number, boolean> = { 1: false, 2: false, 8: true, 9: true };
const there = vi.fn(async () => true);
const tabs = {
  get: async (id: number) => ({ id, incognito: incognito[id] ?? false }),
  sendMessage: there,
};
vi.stubGlobal('browser', { ...storage, tabs });
vi.stubGlobal('chrome', { ...storage, tabs }); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { inheritFromOpener, withoutForgotten } = await import('../../../entrypoints/background/opener.ts');
const { readTab, writeTab } = await import('../../../browser/tab-state.ts');

const customers = partnerPage('/dashboard/v2/customers/list');
const opened = (id: number, openerTabId: number | undefined) =>
  inheritFromOpener({ id, openerTabId, incognito: incognito[id] ?? false } as Tabs.Tab);

beforeEach(async () => {
  await areas.session.clear();
  there.mockResolvedValue(true);
  for (const id of [1, 8]) await writeTab(id, { observations: [customers], documentId: 'D', answers: {} });
});

test('a tab inherits the page of Partner Center that opened it, and keeps it from nobody’s sight', async () => {
  await opened(2, 1);
  expect(await readTab(2)).toMatchObject({ observations: [], answers: {}, opener: { page: customers } });
});

test('a private tab inherits from a private one, and never the one from the other', async () => {
  await opened(9, 8);
  expect((await readTab(9)).opener).toBeDefined();
  await opened(2, 8);
  expect((await readTab(2)).opener).toBeUndefined();
  await areas.session.clear();
  await writeTab(1, { observations: [customers], documentId: 'D', answers: {} });
  await opened(9, 1);
  expect((await readTab(9)).opener).toBeUndefined();
});

test('nothing is inherited of a page that is not there any more, of another page, or of nobody', async () => {
  there.mockResolvedValue(false);
  await opened(2, 1);
  there.mockRejectedValue(new Error('Receiving end does not exist'));
  await opened(2, 1);
  there.mockResolvedValue(true);
  await opened(2, undefined);
  await opened(2, 77);
  await writeTab(1, { observations: [customers, observation()], documentId: 'D', answers: {} });
  await opened(2, 1);
  expect((await readTab(2)).opener).toBeUndefined();
});

test('a page that was faster than this keeps its trail', async () => {
  const own = { observations: [observation()], documentId: 'E', answers: {} };
  await writeTab(2, own);
  await opened(2, 1);
  expect(await readTab(2)).toEqual(own);
});

test('holds while the browser names the opener; of an empty tab that somebody fills it soon does not', async () => {
  await opened(2, 1);
  const state = await readTab(2);
  const tab = (openerTabId?: number) => ({ id: 2, openerTabId }) as Tabs.Tab;
  expect(withoutForgotten(state, tab(1))).toBe(state);
  expect(withoutForgotten(state, tab())).toEqual({ observations: [], answers: {} });
  expect(withoutForgotten(state, undefined).opener).toBeUndefined();
});
