import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryBrowser } from './memory-browser.ts';

const { browser, areas } = memoryBrowser();
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { forgetAll, readOptions, readPolicy, readSettings, watchSettings, writeAnswers, writeOptions } =
  await import('../../browser/settings.ts');

const { local, session } = areas;

/** As it is stored, without the versions. */
function kept(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(local.values).filter(([key]) => !key.endsWith('$')));
}

beforeEach(async () => {
  for (const area of Object.values(areas)) await area.clear();
});

describe('what version 0.1.0 kept', () => {
  const profile = { globalAdmin: 'no', program: 'edge', selfServiceReset: 'yes', inTenant: 'not-sure' };
  const options = { globalAdmin: 'no', programs: ['edge'], selfServiceReset: 'yes', inTenant: 'not-sure' };

  beforeEach(() => local.set({ profile, profile$: { v: 1 }, language: 'fr' }));

  test('is read as it is, and not touched by reading', async () => {
    expect(await readOptions()).toEqual({ ...options, language: 'fr' });
    expect(kept()).toEqual({ profile, language: 'fr' });
  });

  test('is kept, every answer and the language, when something is written', async () => {
    const own = await readOptions();
    await writeOptions({ ...own, openByItself: true });
    expect(kept()).toEqual({ options: { ...options, openByItself: true }, language: 'fr' });
    expect(await readOptions()).toEqual({ ...options, openByItself: true, language: 'fr' });
    expect(local.values).not.toHaveProperty('profile$');
  });

  test('loses a bad answer alone', async () => {
    await local.set({
      profile: { ...profile, program: 'no-such-program', situation: 'admin-left', more: 1 },
    });
    const { programs: _, ...others } = options;
    expect(await readOptions()).toEqual({ ...others, language: 'fr' });
  });
});

test('what is stored is read field by field, and what cannot be read at all is nothing', async () => {
  await local.set({ options: { helpDesk: { name: 'Desk', mail: 'x' }, globalAdmin: 'maybe' }, language: 7 });
  await local.set({ policy: { silenced: ['no-such-rule'], helpDesk: { mail: 'a@b.example' } } });
  expect(await readSettings()).toEqual({
    helpDesk: { mail: 'a@b.example' },
    silenced: [],
    byPolicy: ['silenced', 'helpDesk'],
  });
  expect((await readPolicy()).ignored.map(({ field }) => field)).toEqual(['silenced.0']);
  const broken = vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
  expect(await readSettings()).toEqual({ byPolicy: [] });
  broken.mockRestore();
});

test('every change of options or policy is told, others are not', async () => {
  const changed = vi.fn();
  watchSettings(changed);
  await writeOptions({ openByItself: true });
  expect(changed).toHaveBeenCalled();
  changed.mockClear();
  await local.set({ policy: { language: 'fr' } });
  expect(changed).toHaveBeenCalledTimes(1);
  await session.set({ 'tab-1': {} });
  await local.set({ other: 1 });
  expect(changed).toHaveBeenCalledTimes(1);
});

test('everything is forgotten but the policy', async () => {
  await local.set({ policy: { language: 'fr' } });
  await writeOptions({ openByItself: true, language: 'fr' });
  await session.set({ 'tab-1': {} });
  await forgetAll();
  expect([local.values, session.values]).toEqual([{ policy: { language: 'fr' } }, {}]);
});

test('two at once do not overwrite each other', async () => {
  await Promise.all([
    writeOptions({ helpDesk: { name: 'Desk' } }),
    writeAnswers({ globalAdmin: 'no' }),
    writeAnswers({ globalAdmin: 'no', inTenant: 'yes' }),
  ]);
  expect(kept()).toEqual({ options: { helpDesk: { name: 'Desk' }, globalAdmin: 'no', inTenant: 'yes' } });
});
