import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { memoryBrowser } from './memory-browser.ts';

/** The organisation's policy, from the browser to what reads it. */

const { browser, areas } = memoryBrowser();
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
const { keepPolicy } = await import('../../browser/policy.ts');
const { languageByPolicy, watchLanguage } = await import('../../browser/language.ts');
const { readSettings, watchSettings } = await import('../../browser/settings.ts');

const { local, managed } = areas;
// Set before the worker starts.
await managed.set({ language: 'de' });
keepPolicy();

afterEach(async () => {
  vi.restoreAllMocks();
  await managed.clear();
  await local.clear();
  await expect.poll(() => local.values, settled).toEqual({});
});
afterAll(() => vi.unstubAllGlobals());

const desk = { helpDesk: { name: 'Contoso desk' } };
const other = { helpDesk: { name: 'Other desk' }, language: 'fr' };
const settled = { timeout: 2000, interval: 5 };

test('counts once the worker runs, and follows every change', async () => {
  await expect.poll(languageByPolicy, settled).toBe('de');
  await managed.clear();
  await managed.set(desk);
  await expect.poll(readSettings, settled).toEqual({ ...desk, byPolicy: ['helpDesk'] });
  expect(await languageByPolicy()).toBeUndefined();
  await managed.set(other);
  await expect.poll(readSettings, settled).toMatchObject({ helpDesk: { name: 'Other desk' } });
  expect(await languageByPolicy()).toBe('fr');
  await managed.clear();
  await expect.poll(readSettings, settled).toEqual({ byPolicy: [] });
  expect(local.values, 'nothing is left of it').toEqual({});
});

describe('a browser that does not say what the policy is', () => {
  /** Until the returned function is called. */
  function silent(): () => void {
    let speak = () => {};
    const said = new Promise<void>((resolve) => {
      speak = resolve;
    });
    const get = managed.get.bind(managed);
    vi.spyOn(managed, 'get').mockImplementation(async (keys) => {
      await said;
      return get(keys);
    });
    return () => speak();
  }

  test('keeps nobody waiting: what it said last counts, and what it says later is told', async () => {
    await managed.set(desk);
    await expect.poll(() => local.values, settled).toEqual({ policy: desk });
    const speak = silent();
    await managed.set(other);
    expect(await readSettings()).toEqual({ ...desk, byPolicy: ['helpDesk'] });
    expect(await languageByPolicy()).toBeUndefined();
    const [settings, language] = [vi.fn(), vi.fn()];
    watchSettings(settings);
    watchLanguage(language);
    speak();
    await expect.poll(() => settings.mock.calls.length, settled).toBeGreaterThan(0);
    expect(language).toHaveBeenCalled();
    expect(await readSettings()).toMatchObject({ helpDesk: { name: 'Other desk' } });
    expect(await languageByPolicy()).toBe('fr');
  });

  test('and has never said it: there is none', async () => {
    silent();
    await managed.set(desk);
    expect(await readSettings()).toEqual({ byPolicy: [] });
    expect(await languageByPolicy()).toBeUndefined();
  });
});

test('where there can be none, there is none; and what is said again is not written again', async () => {
  await local.set({ policy: desk });
  const get = vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage is not configured'));
  await managed.set(other);
  await expect.poll(() => local.values, settled).toEqual({});
  get.mockRestore();
  await managed.set(desk);
  await expect.poll(() => local.values, settled).toEqual({ policy: { ...desk, language: 'fr' } });
  const [read, set] = [vi.spyOn(local, 'get'), vi.spyOn(local, 'set')];
  await managed.set(desk);
  await expect.poll(() => read.mock.calls.length, settled).toBeGreaterThan(0);
  await Promise.all(read.mock.results.map(({ value }) => value));
  expect(set).not.toHaveBeenCalled();
});

test.each([7, null, [], 'x'])('a copy that is %j is no policy', async (policy) => {
  await local.set({ policy });
  expect(await languageByPolicy()).toBeUndefined();
  expect(await readSettings()).toEqual({ byPolicy: [] });
});
