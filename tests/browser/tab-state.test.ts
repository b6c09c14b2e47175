import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { TabState } from '../../browser/tab-state.ts';
import { observation } from '../observation.ts';
import { memoryBrowser } from './memory-browser.ts';

const { browser, areas } = memoryBrowser();
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { forgetTab, knownTabs, readTab, watchTab, writeTab } = await import('../../browser/tab-state.ts');

const { session } = areas;
const failed = observation({ codes: ['AADSTS50020'], accountKind: 'personal' });
const full: TabState = {
  observations: [observation(), failed],
  documentId: 'A1',
  opener: { page: observation(), at: '2026-11-21T08:00:00.000Z' },
  accounts: [7, 65_535],
  tenants: [],
  answers: { situation: 'admin-left', program: 'edge' },
  tried: [{ rule: 'mfa-required', fix: 'register', solved: false }],
};

beforeEach(() => session.clear());

test('what is kept of a tab is read as it was, until it is forgotten', async () => {
  await writeTab(3, full);
  expect(await readTab(3)).toEqual(full);
  expect(await readTab(4)).toEqual({ observations: [], answers: {} });
  await session.set({ 'ticks-5': {}, 'tab-12': {} });
  expect(await knownTabs()).toEqual([3, 12]);
  await forgetTab(3);
  expect(await readTab(3)).toEqual({ observations: [], answers: {} });
});

test('a wrong observation goes as a whole, a wrong answer or fix alone', async () => {
  const { partnerCenter: _, ...cut } = failed;
  const wrong = [{ ...failed, codes: ['50020'] }, { ...failed, email: 'a@b.example' }, cut, null, 'x', []];
  await session.set({
    'tab-1': {
      ...full,
      observations: [observation(), ...wrong, failed],
      answers: { situation: 'admin-left', program: 'moon', other: 'yes' },
      tried: [{ rule: 'mfa-required', fix: 'register' }, ...(full.tried ?? [])],
      accounts: [7, 'x', 65_535],
    },
  });
  expect(await readTab(1)).toEqual({ ...full, answers: { situation: 'admin-left' } });
});

test.each([
  7,
  'x',
  [],
  [failed],
  { observations: {}, answers: [], documentId: 7, accounts: 'x', tried: null, more: 1 },
])('what is no state of a tab is an empty one: %j', async (value) => {
  await session.set({ 'tab-1': value });
  expect(await readTab(1)).toEqual({ observations: [], answers: {} });
});

test('every later state of this tab is told, checked', async () => {
  const changed = vi.fn();
  watchTab(1, changed);
  await writeTab(2, full);
  expect(changed).not.toHaveBeenCalled();
  await session.set({ 'tab-1': { ...full, observations: [7, failed] } });
  expect(changed).toHaveBeenCalledWith({ ...full, observations: [failed] });
});
