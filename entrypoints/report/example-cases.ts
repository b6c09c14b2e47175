import type { ExampleLine } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import { parseReport, type Report, reportFormat } from '../../reports/report.ts';
import { parseAnswers } from '../../rules/answers.ts';
import type { Problem } from '../../rules/problem.ts';
import { type Opened, titleOf } from './case-view.ts';

/** One line of assets/public/examples.json, written by tools/examples.ts: the hit case of a rule, and a page of it. */
export interface Example {
  readonly rule: string;
  readonly what: string;
  readonly observations: readonly unknown[];
  readonly answers: unknown;
  /** HTML of the page's body without scripts and addresses. */
  readonly page?: string;
}

export function exampleLines(examples: readonly Example[]): ExampleLine[] {
  return examples.map(({ rule, what, page }) => ({
    rule,
    title: titleOf(rule),
    what: language().translate(what),
    pictured: page !== undefined,
  }));
}

/** @returns the example as something to show, or why it cannot be shown. */
export function openExample({ what, observations, answers, page }: Example): Opened | Problem {
  const given = parseAnswers(answers) ?? {};
  // Some failing states are told by a person and shown by no page: a report has at least one, an example may have none.
  const none: Report = { format: reportFormat, v: 1, observations: [], answers: given };
  const report = observations.length === 0 ? none : parseReport({ ...none, observations });
  if ('problem' in report) return report;
  return { kind: 'example', name: { text: what }, report, ...(page && { picture: page }) };
}
