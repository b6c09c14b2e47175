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
  /** Without one: a page can be drawn from what was seen. */
  readonly drawn?: boolean;
}

export function exampleLines(examples: readonly Example[]): ExampleLine[] {
  return examples.map(({ rule, what, page, drawn }) => ({
    rule,
    title: titleOf(rule),
    what: language().translate(what),
    pictured: page !== undefined || drawn === true,
  }));
}

/** @returns the example as something to show, or why it cannot be shown. */
export async function openExample(example: Example): Promise<Opened | Problem> {
  const { what, observations, answers, page, drawn } = example;
  const given = parseAnswers(answers) ?? {};
  // Some failing states are told by a person and shown by no page: a report has at least one, an example may have none.
  const none: Report = { format: reportFormat, v: 1, observations: [], answers: given };
  const report = observations.length === 0 ? none : parseReport({ ...none, observations });
  if ('problem' in report) return report;
  const picture = page ?? (drawn ? await drawnFrom(report) : undefined);
  return { kind: 'example', name: { text: what }, report, ...(picture && { picture }) };
}

async function drawnFrom({ observations }: Report): Promise<string | undefined> {
  const { drawPage } = await import('../../reports/reproduce/page.ts');
  const seen = observations.at(-1);
  return seen && drawPage(seen)?.picture;
}
