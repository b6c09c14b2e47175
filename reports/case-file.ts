import { diagnose } from '../rules/diagnose.ts';
import type { Observation } from '../rules/observation/observation.ts';
import { type Problem, refused } from '../rules/problem.ts';
import type { Report } from './report.ts';
import { caseTexts } from './texts.ts';

/** The content of tests/cases/<rule>/hit-<name>.json: what was seen, and what the rules must say to it. */
export interface CaseFile {
  readonly what: string;
  readonly observations: readonly Observation[];
  readonly answers: Report['answers'];
  readonly expect: { readonly verdict: string; readonly first: string; readonly who: readonly string[] };
}

/** A report as a test case of the rule that is found first in it today, or the clause why it cannot be one. */
export function toCaseFile(
  report: Report,
  what: string,
): { readonly rule: string; readonly file: CaseFile } | Problem {
  const [finding] = diagnose(report).findings;
  const first = finding?.fixes[0];
  if (!finding || !first) return refused(caseTexts.nothingRecognised);
  return {
    rule: finding.rule,
    file: {
      what,
      observations: report.observations.map(withoutIds),
      answers: report.answers,
      expect: { verdict: finding.verdict, first: first.id, who: first.who },
    },
  };
}

/** The ids lead to one sign-in of one person, and no rule looks at them. */
function withoutIds({ requestId, correlationId, timestamp, ...kept }: Observation): Observation {
  return kept;
}

/** Where the case of a rule belongs: `tests/cases/<rule>/hit-<words>.json`. */
export function suggestedName(rule: string, what: string): string {
  const words = what
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return `tests/cases/${rule}/hit-${words || 'report'}.json`;
}
