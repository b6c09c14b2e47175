import type { ChosenFix, Diagnosis } from '../rules/diagnosis.ts';
import type { Observation } from '../rules/observation/observation.ts';
import type { MadeDiagnosis, Report } from './report.ts';

/** Where a rule stands in a diagnosis. */
export interface Place {
  /** 1 for the first finding. */
  readonly place: number;
  readonly verdict: 'match' | 'possible';
}

export interface RuleChange {
  readonly rule: string;
  /** `changed`: another verdict; `moved`: another place; `same`: both as before. */
  readonly change: 'same' | 'new' | 'gone' | 'moved' | 'changed';
  readonly before?: Place;
  readonly now?: Place;
  /** The fixes, their order or their people are others; false for `new` and `gone`. */
  readonly fixesChanged: boolean;
}

/** A diagnosis as it was made against today's: today's findings in order, then those that are gone. */
export function compareDiagnoses(then: MadeDiagnosis | undefined, now: Diagnosis): RuleChange[] {
  const old = then?.findings ?? [];
  const today = now.findings.map((finding, i): RuleChange => {
    const place = { place: i + 1, verdict: finding.verdict };
    const k = old.findIndex(({ rule }) => rule === finding.rule);
    const made = old[k];
    if (!made) return { rule: finding.rule, change: 'new', now: place, fixesChanged: false };
    return {
      rule: finding.rule,
      change: made.verdict !== finding.verdict ? 'changed' : k !== i ? 'moved' : 'same',
      before: { place: k + 1, verdict: made.verdict },
      now: place,
      fixesChanged: fixesOf(made.fixes) !== fixesOf(finding.fixes),
    };
  });
  const gone = old.flatMap(({ rule, verdict }, k): RuleChange[] => {
    if (now.findings.some((finding) => finding.rule === rule)) return [];
    return [{ rule, change: 'gone', before: { place: k + 1, verdict }, fixesChanged: false }];
  });
  return [...today, ...gone];
}

function fixesOf(
  fixes: readonly Pick<MadeDiagnosis['findings'][number]['fixes'][number] | ChosenFix, 'id' | 'who'>[],
) {
  return fixes.map(({ id, who }) => `${id}:${who.join('+')}`).join(' ');
}

/** What two reports can have in common, each a set of words. */
const facts = {
  codes: (report) => each(report, ({ codes }) => codes),
  pages: (report) => each(report, ({ page }) => [page]),
  hosts: (report) => each(report, ({ host }) => [host]),
  paths: (report) => each(report, ({ path }) => [path]),
  accounts: (report) => each(report, ({ accountKind }) => [accountKind]),
  statuses: (report) => each(report, ({ statuses }) => statuses.map(({ status }) => String(status))),
  phrases: (report) => each(report, ({ phrases }) => phrases),
  ids: (report) =>
    each(report, ({ requestId, correlationId }) => [requestId ?? '', correlationId ?? '']).filter(Boolean),
  answers: ({ answers }) => Object.entries(answers).map(([id, answer]) => `${id}=${answer}`),
  rules: ({ diagnosis }) => (diagnosis?.findings ?? []).map(({ rule }) => rule),
} as const satisfies Record<string, (report: Report) => string[]>;

export type Fact = keyof typeof facts;

export interface FactDifference {
  readonly fact: Fact;
  readonly onlyInFirst: readonly string[];
  readonly onlyInSecond: readonly string[];
  readonly inBoth: readonly string[];
}

/** What two reports have in common and where they differ; facts that neither has are left out. */
export function compareReports(first: Report, second: Report): FactDifference[] {
  return (Object.keys(facts) as Fact[]).flatMap((fact) => {
    const a = new Set(facts[fact](first));
    const b = new Set(facts[fact](second));
    if (a.size + b.size === 0) return [];
    return {
      fact,
      onlyInFirst: [...a].filter((value) => !b.has(value)),
      onlyInSecond: [...b].filter((value) => !a.has(value)),
      inBoth: [...a].filter((value) => b.has(value)),
    };
  });
}

function each({ observations }: Report, values: (observation: Observation) => readonly string[]): string[] {
  return observations.flatMap(values);
}
