import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../rules/data/questions.ts';
import type { Options } from '../../settings/options.ts';
import { memoryBrowser } from './memory-browser.ts';

const { browser, areas } = memoryBrowser();
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { readSettings, watchSettings } = await import('../../browser/settings.ts');
const { forgetAll, optionsAfter, readSources, writeAnswers, writeOptions } = await import(
  '../../browser/settings-store.ts'
);

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
    expect((await readSources()).own).toEqual({ ...options, language: 'fr' });
    expect(kept()).toEqual({ profile, language: 'fr' });
  });

  test('is kept, every answer and the language, when something is written', async () => {
    const { own } = await readSources();
    await writeOptions({ ...own, openByItself: true });
    expect(kept()).toEqual({ options: { ...options, openByItself: true }, language: 'fr' });
    expect((await readSources()).own).toEqual({ ...options, openByItself: true, language: 'fr' });
    expect(local.values).not.toHaveProperty('profile$');
  });

  test('loses a bad answer alone', async () => {
    await local.set({
      profile: { ...profile, program: 'no-such-program', situation: 'admin-left', more: 1 },
    });
    const { programs: _, ...others } = options;
    expect((await readSources()).own).toEqual({ ...others, language: 'fr' });
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
  expect((await readSources()).ignored.map(({ field }) => field)).toEqual(['silenced.0']);
  const broken = vi.spyOn(local, 'get').mockRejectedValue(new Error('IO error'));
  expect(await readSettings()).toEqual({ byPolicy: [] });
  broken.mockRestore();
});

test('what was checked is kept until one of its parts changes, and not believed in another form', async () => {
  await local.set({ policy: { helpDesk: { mail: 'a@b.example' } } });
  await writeOptions({ globalAdmin: 'no' });
  const first = await readSettings();
  const kept = structuredClone(session.values.settings) as { from: string };
  expect(kept).toEqual({ from: expect.any(String), settings: first });
  await session.set({ settings: { ...kept, settings: { byPolicy: [], breakGlass: 'Safe' } } });
  expect(await readSettings()).toEqual({ byPolicy: [], breakGlass: 'Safe' });
  await writeOptions({ globalAdmin: 'yes' });
  expect(await readSettings()).toEqual({ ...first, globalAdmin: 'yes' });
  await local.remove('policy');
  expect(await readSettings()).toEqual({ globalAdmin: 'yes', byPolicy: [] });
  const { from } = session.values.settings as { from: string };
  for (const settings of [7, null, {}]) {
    await session.set({ settings: { from, settings } });
    expect(await readSettings()).toEqual({ globalAdmin: 'yes', byPolicy: [] });
  }
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

describe('answers of the popup', () => {
  const cases: readonly (readonly [string, Options, Options, Answers, Options])[] = [
    [
      'a new one is kept',
      {},
      {},
      { globalAdmin: 'no', program: 'edge' },
      { globalAdmin: 'no', programs: ['edge'] },
    ],
    [
      'one that is missing was taken back',
      { globalAdmin: 'no', inTenant: 'yes', programs: ['edge'] },
      {},
      { inTenant: 'yes' },
      { inTenant: 'yes' },
    ],
    ['what belongs to the tab is not kept', {}, {}, { situation: 'admin-left', area: 'not-sure' }, {}],
    [
      'several programs stay',
      { programs: ['edge', 'hardware'] },
      {},
      { program: 'edge' },
      { programs: ['edge', 'hardware'] },
    ],
    [
      'what the policy answers does not become the person’s',
      { globalAdmin: 'yes' },
      { globalAdmin: 'no', inTenant: 'yes' },
      { globalAdmin: 'no', inTenant: 'yes' },
      { globalAdmin: 'yes' },
    ],
    [
      'what the policy names stays the person’s underneath',
      { programs: ['edge'] },
      { programs: ['hardware', 'marketplace'] },
      { program: 'marketplace' },
      { programs: ['edge'] },
    ],
    [
      'everything else stays',
      { helpDesk: { name: 'Desk' }, language: 'fr', breakGlass: 'Safe' },
      {},
      {},
      { helpDesk: { name: 'Desk' }, language: 'fr', breakGlass: 'Safe' },
    ],
  ];

  test.each(cases)('%s', (_, own, policy, answers, after) => {
    expect(optionsAfter(own, policy, answers)).toEqual(after);
  });

  test('two at once do not overwrite each other', async () => {
    await Promise.all([
      writeOptions({ helpDesk: { name: 'Desk' } }),
      writeAnswers({ globalAdmin: 'no' }),
      writeAnswers({ globalAdmin: 'no', inTenant: 'yes' }),
    ]);
    expect(kept()).toEqual({ options: { helpDesk: { name: 'Desk' }, globalAdmin: 'no', inTenant: 'yes' } });
  });
});
