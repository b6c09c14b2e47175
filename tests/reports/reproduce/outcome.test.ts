import { expect, test } from 'vitest';
import { reportFormat } from '../../../reports/report.ts';
import { outcomeDifferences, outcomeNow, outcomeThen } from '../../../reports/reproduce/outcome.ts';
import { english } from '../../../rules/words/language.ts';
import { partnerPage } from '../../observation.ts';

const denied = {
  format: reportFormat,
  v: 1,
  observations: [partnerPage('/dashboard/billing/overview', { phrases: ['access-denied'] })],
  answers: { program: 'csp-indirect-reseller' },
} as const;
const report = { ...denied, observations: [...denied.observations] };

test('what carries no diagnosis is what the rules say to it: nothing differs', () => {
  expect(outcomeThen(report)).toEqual(outcomeNow(report));
  expect(outcomeDifferences(english, outcomeThen(report), outcomeNow(report))).toEqual([]);
});

test('another version has said something else: rule, certainty, way and people, a line each', () => {
  const then = outcomeThen({
    ...report,
    diagnosis: {
      findings: [
        {
          rule: 'personal-account-used',
          verdict: 'possible',
          fixes: [{ id: 'use-work-account', who: ['you'] }],
        },
      ],
    },
  });
  const lines = outcomeDifferences(english, then, outcomeNow(report));
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(
    /^What happened: “You have no role .+” here, “You are in with a personal account” in the report\.$/,
  );
  expect(lines[1]).toBe('How sure: certain here, possible in the report.');
  expect(lines[3]).toMatch(/ here, You in the report\.$/);
});

test('answers that count on one side alone are named', () => {
  const now = outcomeNow({ ...report, answers: {} });
  const lines = outcomeDifferences(english, { ...now, answers: { program: 'csp-indirect-reseller' } }, now);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Counted in the report and not here: .+ CSP indirect reseller/);
});

test('nothing recognised on one side', () => {
  const lines = outcomeDifferences(english, { answers: {} }, { rule: 'mfa-required', answers: {} });
  expect(lines[0]).toMatch(/here, “nothing recognised” in the report/);
});
