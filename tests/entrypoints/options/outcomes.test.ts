import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { OutcomeCounts } from '../../../browser/outcomes.ts';
import type { OptionsView } from '../../../components/options/view.ts';
import { OptionsPage, type Ports } from '../../../entrypoints/options/page.ts';
import { outcomesView } from '../../../entrypoints/options/view.ts';
import { english, englishName, words } from '../../../rules/words/language.ts';
import { fixTitle, ruleTitle } from '../../../rules/words/wording.ts';
import { manyOutcomes } from '../../gallery/samples.ts';

describe('what is shown of the counts', () => {
  test('is what solved it most often first, then what failed less, then what was spoken of last', () => {
    const counts = {
      'a/never': { solved: 0, notSolved: 3 },
      'a/older': { solved: 2, notSolved: 1 },
      'a/newer': { solved: 2, notSolved: 1 },
      'a/failed': { solved: 2, notSolved: 9 },
      'a/most': { solved: 3, notSolved: 50 },
    };
    const { shown, more } = outcomesView(counts);
    expect(shown.map(({ id }) => id)).toEqual(['a/most', 'a/newer', 'a/older', 'a/failed', 'a/never']);
    expect(more).toBe(0);
  });

  test('is at most 20, by titles, and by its id where this version does not know it', () => {
    const { shown, more } = outcomesView(manyOutcomes);
    expect([shown.length, more]).toEqual([20, 3]);
    expect(shown[0]).toEqual({ id: 'rule-of-before/fix-of-before', solved: 30, notSolved: 1 });
    const [rule = '', fix = ''] = (shown[1]?.id ?? '').split('/');
    expect(shown[1]).toMatchObject({ rule: ruleTitle(english, rule), fix: fixTitle(english, rule, fix) });
    const [fixOfBefore] = outcomesView({ [`${rule}/no-such-fix`]: { solved: 1, notSolved: 0 } }).shown;
    expect(fixOfBefore).toEqual({
      id: `${rule}/no-such-fix`,
      rule: ruleTitle(english, rule),
      solved: 1,
      notSolved: 0,
    });
  });
});

describe('the options page', () => {
  let view: OptionsView;
  let counts: OutcomeCounts;
  let page: OptionsPage;
  const ports: Ports = {
    readOptions: () => Promise.resolve({}),
    readPolicy: () => Promise.resolve({ value: {}, ignored: [] }),
    writeOptions: () => Promise.resolve(),
    readOutcomes: () => Promise.resolve(counts),
    clearOutcomes: () => {
      const before = counts;
      counts = {};
      return Promise.resolve(before);
    },
    restoreOutcomes: (forgotten) => {
      counts = { ...counts, ...forgotten };
      return Promise.resolve();
    },
    deleteAll: () => Promise.resolve(),
    knownLanguages: () => Promise.resolve([englishName]),
    download: () => {},
  };
  const said = () => (view.message ? words(english, view.message.words) : '');
  const open = async (more: Partial<Ports> = {}) => {
    page = new OptionsPage({ ...ports, ...more }, (next) => {
      view = next;
    });
    await page.start();
  };

  beforeEach(() => {
    counts = manyOutcomes;
  });

  test('forgets them, and brings them back with what was counted meanwhile', async () => {
    await open();
    await page.forgetOutcomes();
    expect([view.outcomes, said(), view.message?.undo]).toEqual([
      { shown: [], more: 0 },
      'The counts are forgotten.',
      true,
    ]);
    counts = { 'a/b': { solved: 99, notSolved: 0 } };
    await page.undo();
    expect([view.outcomes.shown[0]?.id, view.outcomes.more]).toEqual(['a/b', 4]);
    expect([said(), view.message?.undo]).toEqual(['The counts are there again.', false]);
    counts = {};
    await page.undo();
    expect(counts, 'nothing more to be undone').toEqual({});
  });

  test('says where they could not be forgotten or brought back, and can try again', async () => {
    const refuse = () => Promise.reject(new Error('full'));
    await open({ clearOutcomes: refuse });
    await page.forgetOutcomes();
    expect([view.message?.kind, view.outcomes.shown.length]).toEqual(['problem', 20]);
    const restoreOutcomes = vi.fn(ports.restoreOutcomes).mockImplementationOnce(refuse);
    await open({ restoreOutcomes });
    await page.forgetOutcomes();
    await page.undo();
    expect([view.message?.kind, view.message?.undo]).toEqual(['problem', true]);
    await page.undo();
    expect(view.outcomes.shown).toHaveLength(20);
  });

  test('brings nothing back once everything is deleted', async () => {
    await open();
    await page.forgetOutcomes();
    await page.deleteAll();
    await page.undo();
    expect(counts).toEqual({});
  });

  test('shows the options also where the counts cannot be read', async () => {
    await open({ readOutcomes: () => Promise.reject(new Error('broken')) });
    expect(view.outcomes).toEqual({ shown: [], more: 0 });
  });
});
