import { expect, test } from 'vitest';
import { entryOf } from '../../../entrypoints/report/list-entry.ts';
import { csv, summaryCsv, summaryOf } from '../../../entrypoints/report/summary-view.ts';
import { observation, partnerPage } from '../../observation.ts';
import { report } from './reports.ts';

test('counts the first finding and who does its best fix, most frequent first', () => {
  const entry = entryOf(
    report({ observations: [observation({ codes: ['AADSTS50020'], accountKind: 'personal' })] }),
    'one',
    '',
    '1.0',
  );
  const nothing = entryOf(report({ observations: [partnerPage('/dashboard/home')] }), 'two', '', '1.0');
  const view = summaryOf([entry, entry, nothing], 'x');
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
    '"by","id","name","reports"',
    '"finding","personal-account-used","You are in with a personal account","2"',
    '"finding","","Nothing recognised","1"',
    '"who","you","You","2"',
    '"who","","Not known","1"',
    '',
  ]);
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['+49', `"'+49"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['a "b", c', '"a ""b"", c"'],
  ['"=1', '"""=1"'],
  ['plain', '"plain"'],
])('a spreadsheet takes %j for text', (text, cell) => {
  expect(csv([[text]])).toBe(`${cell}\r\n`);
});
