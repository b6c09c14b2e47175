import { caseOf } from '../../help/case-facts.ts';
import type { Report } from '../../reports/report.ts';
import type { Answers } from '../../rules/data/questions.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { Diagnosis } from '../../rules/diagnosis.ts';
import { answersOfCustomers } from '../../settings/for-desk.ts';
import { offeredAnswers, type Settings } from '../../settings/settings.ts';

/** By what a case is judged, open or in the list: the rules of a version, and what is set for the desk. */
export interface Judging {
  readonly version: string;
  readonly settings: Settings;
}

/** Tells what was judged by something else from what need not be judged anew. */
export function markOfJudging({ version, settings }: Judging): string {
  const { program } = answersOfCustomers(settings);
  const offered = offeredAnswers(settings).program ?? [];
  return [version, program, ...offered].filter(Boolean).join(' ');
}

/** What is known of a case before anybody answers here: what the partner said, and what is true of all who write. */
export function answersAtFirst({ answers: { program, ...answers } }: Report, settings: Settings): Answers {
  const said = program === 'not-sure' ? undefined : program;
  const known = answersOfCustomers(settings);
  return { ...(program && { program }), ...known, ...(said && { program: said }), ...answers };
}

/** @param answers those that the desk gave, in place of those that are known at first */
export function judged(report: Report, settings: Settings, answers?: Answers): Diagnosis {
  const { observations } = report;
  const known = answers ?? answersAtFirst(report, settings);
  return diagnose(caseOf({ page: 'read', observations, answers: known, settings }));
}
