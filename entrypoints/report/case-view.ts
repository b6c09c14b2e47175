import { sayDesk } from '../../components/desk/texts.ts';
import type { CaseView, ChangesView, TraceView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import type { CaseFacts } from '../../help/case-facts.ts';
import type { HelpView } from '../../help/view.ts';
import { compareDiagnoses } from '../../reports/compare.ts';
import type { Missing } from '../../reports/from-text.ts';
import type { Report } from '../../reports/report.ts';
import { timelineOf } from '../../reports/timeline.ts';
import type { Answers } from '../../rules/data/questions.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { type Trace, trace } from '../../rules/trace.ts';
import { tagWords, timeWords } from '../../rules/words/dates.ts';
import { phraseWords } from '../../rules/words/evidence.ts';
import { type Message, words } from '../../rules/words/language.ts';
import { ruleTitle } from '../../rules/words/wording.ts';
import type { Settings } from '../../settings/settings.ts';
import { answersAtFirst, judged } from './judging.ts';

/** Something that was opened, and how. */
export interface Opened {
  readonly kind: CaseView['kind'];
  /** The file's name, "Pasted text", or what an example shows. */
  readonly name: string | Message;
  readonly report: Report;
  /** The language in which whoever sent it wrote, where that is known. */
  readonly written?: string | undefined;
  /** Only of mere text. */
  readonly missing?: readonly Missing[];
  readonly picture?: string;
  /** What was repaired, left out or damaged on the way. */
  readonly notes?: readonly Message[];
  /** Of something with several cases all of them, this one among them. */
  readonly cases?: readonly Report[];
  /** Of the list, where it stands there. */
  readonly ticket?: string;
  /** Those that the desk gave before, in place of those that came. */
  readonly answers?: Answers;
}

/** The title of a rule in general; the id of one that this version does not know. */
export function titleOf(rule: string): string {
  return ruleTitle(language(), rule);
}

/** What is made of something that was opened with the answers that stand now. */
interface Judged {
  readonly facts: Required<CaseFacts>;
  readonly help: HelpView;
}

/** All that is shown of something that was opened, in the language in use. */
export function caseView(
  opened: Opened,
  { facts, help }: Judged,
): Omit<CaseView, 'key' | 'reply' | 'sentence'> {
  const { report, kind, missing, picture, notes = [], cases = [] } = opened;
  const { observations, answers, settings } = facts;
  const now = { observations, answers };
  const traced = trace(now);
  return {
    kind,
    title: headline(opened),
    facts: factsOf(opened),
    ...(report.note && { note: report.note }),
    help,
    answersChanged: !sameAnswers(answers, answersAtFirst(report, settings)),
    steps: timelineOf(observations),
    changes: changesOf(report),
    trace: { ...traced, titles: titlesOf(traced) } satisfies TraceView,
    ...(kind === 'text' && { found: foundIn(observations.at(-1)), missing: missing ?? [] }),
    ...(picture && { picture }),
    notes: notes.map((one) => words(language(), one)),
    cases:
      cases.length > 1
        ? cases.map((one) => ({ title: caseTitle(one, settings), current: one === report }))
        : [],
  };
}

/** A case in a line: what it is, and the code and the time that tell it from the others. */
function caseTitle(report: Report, settings: Settings): string {
  const [first] = judged(report, settings).findings;
  const seen = report.observations.at(-1);
  const title = first ? titleOf(first.rule) : sayDesk('nothingRecognised');
  return [title, ...(seen?.codes ?? []), seen?.timestamp].filter(Boolean).join(' · ');
}

function titlesOf({ found, nearly }: Trace): TraceView['titles'] {
  return Object.fromEntries([...found, ...nearly].map(({ rule }) => [rule, titleOf(rule)]));
}

function headline({ kind, name }: Opened): string {
  if (kind === 'example') return sayDesk('exampleTitle', { what: name });
  return sayDesk(kind === 'text' ? 'textTitle' : 'reportTitle');
}

function factsOf({ kind, name, report }: Opened): CaseView['facts'] {
  if (kind !== 'report') return [];
  const page = report.observations.findLast(({ language }) => language)?.language;
  return [
    { label: sayDesk('factOpened'), value: typeof name === 'string' ? name : words(language(), name) },
    {
      label: sayDesk('factMade'),
      value: report.made ? timeWords(language(), report.made) : sayDesk('notSaid'),
    },
    { label: sayDesk('factVersion'), value: report.version ?? sayDesk('notSaid') },
    { label: sayDesk('factLanguage'), value: languageWords(report.language) },
    { label: sayDesk('factPageLanguage'), value: languageWords(page) },
  ];
}

/** The rules' changes, not those of the answers: both sides judge what the partner sent. */
function changesOf({ observations, answers, diagnosis, made }: Report): ChangesView {
  const changes = compareDiagnoses(diagnosis, diagnose({ observations, answers }));
  const rows = changes.map((change) => ({ ...change, title: titleOf(change.rule) }));
  return diagnosis ? { when: made ? timeWords(language(), made) : sayDesk('notSaid'), rows } : { rows };
}

/** What the text gave, one line each. */
function foundIn(observation: Observation | undefined): NonNullable<CaseView['found']> {
  if (!observation) return [];
  const { codes, requestId, correlationId, timestamp, host, path, phrases, statuses } = observation;
  const lines = [
    { label: sayDesk('fact-codes'), value: codes.join(', ') },
    {
      label: sayDesk('fact-phrases'),
      value: phrases.map((mark) => phraseWords(language(), mark)).join(', '),
    },
    { label: sayDesk('fact-statuses'), value: statuses.map(({ status }) => status).join(', ') },
    { label: 'Request Id', value: requestId ?? '' },
    { label: 'Correlation Id', value: correlationId ?? '' },
    { label: 'Timestamp', value: timestamp ?? '' },
    { label: sayDesk('fact-hosts'), value: host === 'other' ? '' : `${host}${path}` },
  ];
  return lines.filter(({ value }) => value !== '');
}

function sameAnswers(one: Answers, other: Answers): boolean {
  const flat = (answers: Answers) => JSON.stringify(Object.entries(answers).sort());
  return flat(one) === flat(other);
}

function languageWords(tag: string | undefined): string {
  return tag ? tagWords(language(), tag) : sayDesk('notSaid');
}
