import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { makeReport } from '../../reports/make.ts';
import { toTicketText } from '../../reports/ticket-text.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { english } from '../../rules/words/language.ts';
import { makeCase } from '../../tools/case.ts';
import { observation } from '../observation.ts';

const folder = mkdtempSync(join(tmpdir(), 'case-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seen = observation({ codes: ['AADSTS53003'], requestId: '7b2f9a30-0000-4000-8000-0123456789ab' });
const report = makeReport({
  observations: [seen],
  answers: {},
  now: new Date('2026-11-21T10:00:00Z'),
  version: '0.1.0',
  paths: 'full',
});

function run(...args: string[]): { status: number; output: string } {
  let output = '';
  const hear = (line: string) => {
    output += line;
  };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear),
    vi.spyOn(console, 'error').mockImplementation(hear),
  ];
  const status = makeCase([...args, '--into', folder]);
  for (const spy of spies) spy.mockRestore();
  return { status, output };
}

function input(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test('a report becomes a case of its rule, once', () => {
  const file = input('report.json', JSON.stringify(report));
  expect(run(file, '--what', 'Refusé en voyage')).toMatchObject({ status: 0 });
  const path = join(folder, 'tests/cases/conditional-access-block/hit-refuse-en-voyage.json');
  const made = JSON.parse(readFileSync(path, 'utf8'));
  const [finding] = diagnose({ observations: made.observations, answers: made.answers }).findings;
  expect(made.what).toBe('Refusé en voyage');
  expect(made.expect).toEqual({
    verdict: finding?.verdict,
    first: finding?.fixes[0]?.id,
    who: finding?.fixes[0]?.who,
  });
  expect(JSON.stringify(made)).not.toContain('7b2f9a30');
  expect(run(file, '--what', 'Refusé en voyage')).toEqual({
    status: 1,
    output: expect.stringMatching(/is there already/),
  });
});

test('a ticket text, with the title of the rule as its words', () => {
  expect(run(input('mail.txt', toTicketText(report, english)))).toMatchObject({ status: 0 });
});

test.each([
  [
    'nothing recognised',
    JSON.stringify({ ...report, observations: [observation({ page: 'entra-sign-in' })] }),
    1,
    /no rule recognises/,
  ],
  ['a text', 'Error Code: 53003', 2, /a case is made of a report/],
  ['a broken report', '{"format": ', 2, /cut off/],
])('%s', (_, text, status, says) => {
  expect(run(input('bad.json', text))).toEqual({ status, output: expect.stringMatching(says) });
  expect(existsSync(join(folder, 'tests/cases/undefined'))).toBe(false);
});

test('no file', () => {
  expect(run()).toEqual({ status: 2, output: expect.stringMatching(/name one report/) });
});
