import { expect, test } from 'vitest';
import { kindOfData, parseReport } from '../../reports/report.ts';
import { english, words } from '../../rules/words/language.ts';
import { observation } from '../observation.ts';

const report = {
  format: 'sign-in-help-report',
  v: 1,
  observations: [observation()],
  answers: { program: 'csp-direct-bill' },
  made: '2026-11-20T09:00:00Z',
  version: '0.1.0',
  language: 'fr-FR',
  outcomes: [{ rule: 'mfa-required', fix: 'register', solved: false }],
  note: 'Since this morning.',
};

test('a report is taken as it is', () => {
  expect(parseReport(report)).toEqual(report);
});

test('a report from before it said what was tried is taken as it is', () => {
  const { outcomes: _, ...older } = report;
  expect(parseReport(older)).toEqual(older);
});

test.each([
  [{ v: 2 }, 'version 2 of the report format is not known here (known: 1)'],
  [{ v: '1' }, 'not a report: v: missing, or not 1'],
  [{ token: 'x' }, 'not a report: unknown field "token"'],
  [{ observations: [] }, 'not a report: observations: less than 1 entry'],
  [
    { observations: [{ ...observation(), ip: '192.0.2.1' }] },
    'not a report: observations.0: unknown field "ip"',
  ],
  [
    { answers: { program: 'moon' } },
    'not a report: answers.program: missing, or not one of the known values',
  ],
  [{ made: 'today' }, 'not a report: made: not in the expected form'],
  [
    { outcomes: [{ rule: 'mfa-required', fix: 'register', solved: 'no' }] },
    'not a report: outcomes.0.solved: missing, or not of type boolean',
  ],
  [
    { outcomes: [{ rule: '<b>', fix: 'register', solved: false }] },
    'not a report: outcomes.0.rule: not in the expected form',
  ],
  [
    { outcomes: Array(21).fill({ rule: 'a', fix: 'b', solved: false }) },
    'not a report: outcomes: more than 20 entries',
  ],
  [{ note: 'x'.repeat(2001) }, 'not a report: note: more than 2,000 characters'],
])('%o is refused', (change, problem) => {
  const refused = parseReport({ ...report, ...change });
  expect('problem' in refused && words(english, refused.problem)).toBe(problem);
});

test('what data claims to be', () => {
  expect(kindOfData(report)).toBe('report');
  expect(kindOfData(observation())).toBe('observation');
  expect([null, [], 'report', { v: 1 }, JSON.parse('{"__proto__": {"format": 1}}')].map(kindOfData)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
