import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryBrowser } from './memory-browser.ts';

const { browser, areas } = memoryBrowser();
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const {
  ageOldAnswers,
  forgetAll,
  readOptions,
  readPolicy,
  readSettings,
  watchSettings,
  writeAnswers,
  writeOptions,
} = await import('../../browser/settings.ts');

const { local, session } = areas;

/** As it is stored, without the versions. */
function kept(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(local.values).filter(([key]) => !key.endsWith('$')));
}

beforeEach(async () => {
  for (const area of Object.values(areas)) await area.clear();
});

afterEach(() => vi.useRealTimers());

const noon = '2026-11-29T12:00:00.000Z';
const hours = (count: number) => new Date(Date.parse(noon) + count * 3_600_000);

describe('what version 0.1.0 kept', () => {
  const profile = { globalAdmin: 'no', program: 'edge', selfServiceReset: 'yes', inTenant: 'not-sure' };
  const today = { globalAdmin: 'no', selfServiceReset: 'yes', inTenant: 'not-sure' };

  beforeEach(() => local.set({ profile, profile$: { v: 1 }, language: 'fr' }));

  test('is read as it is, and not touched by reading', async () => {
    expect(await readSettings()).toEqual({ programs: ['edge'], language: 'fr', today, byPolicy: [] });
    expect(kept()).toEqual({ profile, language: 'fr' });
  });

  test('is kept, every answer and the language, when something is written', async () => {
    const own = await readOptions();
    await writeOptions({ ...own, openByItself: true });
    expect(await readOptions()).toEqual({ programs: ['edge'], openByItself: true, language: 'fr' });
    expect((await readSettings()).today).toEqual(today);
    expect(kept()).not.toHaveProperty('profile');
    expect(local.values).not.toHaveProperty('profile$');
  });

  test('gets an age: what can change is gone a day later, what is a fact of the company stays', async () => {
    vi.useFakeTimers({ now: hours(0) });
    await ageOldAnswers();
    vi.setSystemTime(hours(23));
    await ageOldAnswers();
    expect((await readSettings()).today).toEqual(today);
    vi.setSystemTime(hours(25));
    expect(await readSettings()).toEqual({ programs: ['edge'], language: 'fr', byPolicy: [] });
  });

  test('loses a bad answer alone', async () => {
    await local.set({
      profile: { ...profile, program: 'no-such-program', situation: 'admin-left', more: 1 },
    });
    expect(await readSettings()).toEqual({ today, language: 'fr', byPolicy: [] });
  });
});

describe('what was answered', () => {
  beforeEach(() => vi.useFakeTimers({ now: hours(0) }));

  test('is among the options where it is a fact of the company, and of today otherwise', async () => {
    await writeAnswers({ program: 'edge', globalAdmin: 'no' });
    expect(kept()).toEqual({
      options: { programs: ['edge'] },
      today: { globalAdmin: { answer: 'no', at: noon } },
    });
  });

  test('keeps its time while others are answered, and is gone when it was taken back', async () => {
    await writeAnswers({ globalAdmin: 'no' });
    vi.setSystemTime(hours(5));
    await writeAnswers({ globalAdmin: 'no', inTenant: 'yes' });
    vi.setSystemTime(hours(25));
    expect((await readSettings()).today).toEqual({ inTenant: 'yes' });
    await writeAnswers({});
    expect(kept()).toEqual({ options: {} });
  });

  test('does not become of today what the options or the policy say already', async () => {
    await local.set({ options: { globalAdmin: 'no' }, policy: { inTenant: 'yes' } });
    await writeAnswers({ globalAdmin: 'no', inTenant: 'yes', selfServiceReset: 'no' });
    expect(kept()).toMatchObject({
      options: { globalAdmin: 'no' },
      today: { selfServiceReset: { answer: 'no', at: noon } },
    });
    await writeAnswers({ globalAdmin: 'yes' });
    expect(kept()).toEqual({
      options: {},
      policy: { inTenant: 'yes' },
      today: { globalAdmin: { answer: 'yes', at: noon } },
    });
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
    writeAnswers({ program: 'edge' }),
    writeAnswers({ program: 'edge', inTenant: 'yes' }),
  ]);
  expect(kept()).toMatchObject({
    options: { helpDesk: { name: 'Desk' }, programs: ['edge'] },
    today: { inTenant: { answer: 'yes' } },
  });
});
