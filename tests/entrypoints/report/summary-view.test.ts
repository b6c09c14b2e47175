import { expect, test } from 'vitest';
import { csv } from '../../../entrypoints/report/csv.ts';
import { entryOf } from '../../../entrypoints/report/list-entry.ts';
import { summaryCsv, summaryOf } from '../../../entrypoints/report/summary-view.ts';
import { observation, partnerPage } from '../../observation.ts';
import { judging, ticket } from './reports.ts';

const all = { query: '', isPart: false };

test('counts the first finding, who does its best fix, states and weeks', () => {
  const personal = [observation({ codes: ['AADSTS50020'], accountKind: 'personal' })];
  const entry = entryOf(ticket('one', { state: 'solved' }, { observations: personal }), judging);
  const other = { observations: [partnerPage('/dashboard/home')], made: '2026-11-08T23:59:59Z' };
  const nothing = entryOf(ticket('two', {}, other), judging);
  const view = summaryOf([entry, nothing, entry], all);
  expect(view.byRule.map(({ id, count }) => [id, count])).toEqual([
    ['personal-account-used', 2],
    ['', 1],
  ]);
  expect(view.byRule[1]?.label).toBe('Nothing recognised');
  expect(view.byWho.map(({ id, label, count }) => [id, label, count])).toEqual([
    ['you', 'You', 2],
    ['', 'Not known', 1],
  ]);
  expect(summaryCsv(view).split('\r\n')).toEqual([
    '"by","id","name","tickets"',
    '"finding","personal-account-used","You are in with a personal account","2"',
    '"finding","","Nothing recognised","1"',
    '"who","you","You","2"',
    '"who","","Not known","1"',
    '"state","new","New","1"',
    '"state","waiting","Waiting","0"',
    '"state","answered","Answered","0"',
    '"state","solved","Solved","2"',
    '"week","2026-11-02","2 Nov 2026","1"',
    '"week","2026-11-09","9 Nov 2026","0"',
    '"week","2026-11-16","16 Nov 2026","2"',
    '',
  ]);
});

test('a report that says it is of the year 1 does not make a thousand years of weeks', () => {
  const made = (time: string) => entryOf(ticket(time, {}, { made: time }), judging);
  const { byWeek } = summaryOf([made('0001-01-01T00:00:00Z'), made('2026-11-20T10:00:00Z')], all);
  expect(byWeek).toHaveLength(2);
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['+49', `"'+49"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['a "b", c', '"a ""b"", c"'],
  ['"=1', `"'""=1"`],
  [' =1', `"' =1"`],
  ['＝1', `"'＝1"`],
  ['plain', '"plain"'],
])('a spreadsheet takes %j for text', (text, cell) => {
  expect(csv([[text]])).toBe(`${cell}\r\n`);
});
