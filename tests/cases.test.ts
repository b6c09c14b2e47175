import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAnswers } from '../rules/answers.ts';
import { diagnose } from '../rules/diagnose.ts';
import type { Finding } from '../rules/diagnosis.ts';
import { type Observation, parseObservation } from '../rules/observation/observation.ts';
import { failuresOf } from './failures.ts';

/**
 * cases/<rule>/hit-*.json: the rule is found, with this verdict, this first fix and these people.
 * cases/<rule>/miss-*.json: something near, and the rule is not found.
 */
interface CaseFile {
  readonly what: string;
  readonly observations: readonly unknown[];
  readonly answers: unknown;
  readonly expect?: { readonly verdict: string; readonly first: string; readonly who: readonly string[] };
}

const folder = join(import.meta.dirname, 'cases');

for (const rule of readdirSync(folder)) {
  test(rule, () => {
    const cases = readdirSync(join(folder, rule)).map((file) => ({ file, one: read(rule, file) }));
    const nameOf = ({ file, one }: (typeof cases)[number]) => `${file} (${one.what})`;
    expect(failuresOf(cases, nameOf, ({ file, one }) => check(rule, file, one))).toEqual([]);
  });
}

function read(rule: string, file: string): CaseFile {
  return JSON.parse(readFileSync(join(folder, rule, file), 'utf8')) as CaseFile;
}

function check(rule: string, file: string, one: CaseFile) {
  const diagnosis = diagnose({
    observations: one.observations.map(observationOf),
    answers: answersOf(one.answers),
  });
  expect(diagnosis.errors).toEqual([]);
  const finding = diagnosis.findings.find((found) => found.rule === rule);
  if (file.startsWith('miss-')) {
    expect(one.expect, 'a miss expects nothing but absence').toBeUndefined();
    expect(finding, `${rule} must not be found`).toBeUndefined();
    return;
  }
  expect(file).toMatch(/^hit-/);
  expect(finding, `found instead: ${diagnosis.findings.map((found) => found.rule).join(', ')}`).toBeDefined();
  expect(summary(finding)).toEqual(one.expect);
}

function observationOf(value: unknown): Observation {
  const observation = parseObservation(value);
  if ('problem' in observation) throw new Error(observation.problem.text);
  return observation;
}

function answersOf(value: unknown) {
  const answers = parseAnswers(value);
  if (!answers) throw new Error(`not answers: ${JSON.stringify(value)}`);
  return answers;
}

function summary(finding: Finding | undefined) {
  const first = finding?.fixes[0];
  return { verdict: finding?.verdict, first: first?.id, who: first?.who };
}
