import { afterAll, expect, test, vi } from 'vitest';
import { memoryBrowser } from './memory-browser.ts';

const { browser, areas } = memoryBrowser();
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { forgetTicket, readRegion, readTicket, writeRegion, writeTicket } = await import(
  '../../browser/call-notes.ts'
);

test('the number of a case is kept by tab, and gone with it', async () => {
  await writeTicket(1, '2611290040001');
  expect([await readTicket(1), await readTicket(2)]).toEqual(['2611290040001', undefined]);
  await writeTicket(1, '');
  expect(await readTicket(1)).toBeUndefined();
  await writeTicket(1, '2');
  await forgetTicket(1);
  expect(await readTicket(1)).toBeUndefined();
});

test('where one calls from is kept for every tab', async () => {
  await writeRegion('FR');
  expect(await readRegion()).toBe('FR');
});

test.each([[7], [{}], ['x'.repeat(101)]])('%j is none of them', async (value) => {
  await areas.session.set({ 'ticket-1': value });
  await areas.local.set({ 'call-region': value });
  expect([await readTicket(1), await readRegion()]).toEqual([undefined, undefined]);
});
