import { describe, expect, test } from 'vitest';
import { entryOf } from '../../../entrypoints/report/list-entry.ts';
import { arranged, firstLook, type Look, lookOf, noCause } from '../../../entrypoints/report/list-look.ts';
import { observation } from '../../observation.ts';
import { judging, ticket } from './reports.ts';

const speech = { tag: 'en', titleOf: (rule: string) => rule };
const hour = (h: number) => new Date(Date.UTC(2026, 10, 21, h));
const quiet = { observations: [observation({ page: 'entra-sign-in' })] };
const blocked = { observations: [observation({ codes: ['AADSTS53003'] })] };

const entries = [
  entryOf(ticket('old', { at: hour(1), number: 'INC10', changed: hour(9).toISOString() }), judging),
  entryOf(ticket('mid', { at: hour(2), state: 'solved' }, quiet), judging),
  entryOf(ticket('new', { at: hour(3), number: 'INC9', state: 'waiting' }, blocked), judging),
];

const order = (look: Partial<Look>) =>
  arranged(entries, { ...firstLook, ...look }, speech).map(({ id }) => id);

describe('sorted', () => {
  test.each([
    ['arrived', ['new', 'mid', 'old']],
    ['changed', ['old', 'new', 'mid']],
    ['state', ['old', 'new', 'mid']],
    ['number', ['new', 'old', 'mid']],
    ['cause', ['new', 'old', 'mid']],
  ] as const)('by %s', (sort, ids) => {
    expect(order({ sort })).toEqual(ids);
    expect(order({ sort, reversed: true })).toEqual([...ids].reverse());
  });
});

describe('filtered', () => {
  test.each([
    [{ state: 'waiting' }, ['new']],
    [{ state: 'open' }, ['new', 'old']],
    [{ cause: noCause }, ['mid']],
    [{ cause: 'personal-account-used' }, ['old']],
    [{ query: 'inc10' }, ['old']],
    [{ query: 'inc', state: 'waiting' }, ['new']],
    [{ query: 'inc', state: 'solved' }, []],
  ] as const)('%j', (look, ids) => {
    expect(order(look)).toEqual(ids);
  });
});

test('of a look that was kept only what is one counts', () => {
  const look: Look = { query: 'a', sort: 'cause', reversed: true, state: 'open', cause: noCause, page: 2 };
  expect(lookOf(look)).toEqual(look);
  expect(lookOf({ sort: 'size', state: 7, page: -1, reversed: 'yes', query: {} })).toEqual(firstLook);
  for (const nothing of [undefined, null, 3, 'x', []]) expect(lookOf(nothing)).toEqual(firstLook);
});
