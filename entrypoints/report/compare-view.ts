import type { CompareSide, CompareView } from '../../components/desk/view.ts';
import { findingLabel } from '../../components/shared/finding-label.ts';
import { language } from '../../components/shared/language.ts';
import { viewOf } from '../../help/view-of.ts';
import { compareReports, type Fact } from '../../reports/compare.ts';
import type { Report } from '../../reports/report.ts';
import { timelineOf } from '../../reports/timeline.ts';
import type { Answers } from '../../rules/data/questions.ts';
import type { Observation, PageKind } from '../../rules/observation/observation.ts';
import { timeWords } from '../../rules/words/dates.ts';
import { accountKinds, evidenceWords, pageKinds, phraseWords } from '../../rules/words/evidence.ts';
import { titleOf } from './case-view.ts';

export interface Compared {
  readonly id: string;
  readonly report: Report;
  /** Those that count today. */
  readonly answers: Answers;
}

/** Two reports side by side, both with today's rules. Pure. */
export function compareView(first: Compared, second: Compared): CompareView {
  return {
    sides: [sideOf(first), sideOf(second)],
    facts: compareReports(first.report, second.report).map(({ fact, ...values }) => ({
      fact,
      onlyInFirst: values.onlyInFirst.map((value) => factWords(fact, value)),
      onlyInSecond: values.onlyInSecond.map((value) => factWords(fact, value)),
      inBoth: values.inBoth.map((value) => factWords(fact, value)),
    })),
  };
}

function sideOf({ id, report, answers }: Compared): CompareSide {
  const { observations, made } = report;
  const { findings } = viewOf(language(), { page: 'read', observations, answers });
  return {
    id,
    date: timeWords(language(), made ?? observations.at(-1)?.at ?? ''),
    findings: findings.map((finding) => ({ title: finding.words.title, label: findingLabel(finding) })),
    steps: timelineOf(observations),
  };
}

/** Ids as words where there are some. */
function factWords(fact: Fact, value: string): string {
  switch (fact) {
    case 'rules':
      return titleOf(value);
    case 'pages':
      return language().translate(pageKinds[value as PageKind]);
    case 'accounts':
      return language().translate(accountKinds[value as Observation['accountKind']]);
    case 'phrases':
      return phraseWords(language(), value);
    case 'answers':
      return evidenceWords(language(), { kind: 'answer', value }).replaceAll('**', '');
    default:
      return value;
  }
}
