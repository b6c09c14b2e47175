import { fixById, ruleById } from './by-id.ts';
import type { Answers, QuestionId } from './data/questions.ts';
import { type Case, diagnose, factsOf } from './diagnose.ts';
import { type Diagnosis, type Finding, isTold } from './diagnosis.ts';
import type { Fix } from './rule.ts';
import { holds } from './signals.ts';

/** The question that comes before everything else, and where it stands among those of the same way. */
export interface Asking {
  readonly question: QuestionId;
  /** From 1. */
  readonly place: number;
  /** How many there are at most: the way is shorter where an answer settles it. */
  readonly of: number;
  /** The question before it, whose answer can be given anew. */
  readonly before?: QuestionId;
}

export interface Asked {
  /** Questions whose answers change what is shown, the most deciding first. */
  readonly open: readonly QuestionId[];
  /** Absent where there is an answer already. */
  readonly asking?: Asking;
}

/**
 * Which questions are worth asking: each of their answers is tried, and where none changes the finding, its verdict or the
 * first two ways, nobody is asked. So any rule can ask whatever may matter to it.
 *
 * One of them comes before everything else where without it nobody knows what to do first: its answer decides what a
 * possible failure is, or who acts in a situation that the person has told and no page has shown.
 *
 * @param reopened the question whose answer is being changed: it is asked in any case
 */
export function worthAsking(input: Case, diagnosis: Diagnosis, reopened?: QuestionId): Asked {
  const [first] = diagnosis.findings;
  const unanswered = diagnosis.questions.filter(({ answer }) => answer === undefined);
  // Nothing was found: what brings the person here is asked as it is.
  if (!first) return { open: unanswered.map(({ id }) => id) };
  const tried = unanswered.map(({ id, answers }) => ({
    id,
    outcomes: answers.filter((one) => one !== 'not-sure').map((one) => outcomeWith(input, id, one)),
  }));
  const worth = (changes: (outcome: Finding | undefined) => boolean) =>
    tried.filter(({ outcomes }) => outcomes.some(changes)).map(({ id }) => id);
  const open = worth((outcome) => shown(outcome) !== shown(first));
  const [deciding] = worth((outcome) => decides(first, outcome, factsOf(input).answers));
  const isAsked = unanswered.some(({ id }) => id === reopened) && reopened;
  const question = isAsked || deciding;
  if (!question) return { open };
  return {
    open: [question, ...open.filter((id) => id !== question)],
    asking: placeOf(question, input, diagnosis),
  };
}

/** Whether with this outcome the first finding says something else, or what it says first was not for this person. */
function decides(first: Finding, outcome: Finding | undefined, answers: Answers): boolean {
  const otherVerdict = verdictOf(outcome) !== verdictOf(first);
  if (isTold(first) || first.verdict === 'possible') {
    if (otherVerdict) return true;
  }
  const fix = fixById(first.rule, first.fixes[0]?.id);
  const otherWay = wayOf(outcome, 0) !== wayOf(first, 0);
  // For whom it is depends on an answer that nobody has given.
  if (otherWay && fix?.when && holds(fix.when, answers) === 'open') return true;
  if (!isTold(first)) return false;
  if (!outcome?.fixes.some(({ id }) => id === fix?.id)) return true;
  return otherWay && !isTriedAtOnce(fix);
}

/** A way of minutes: whoever can go it does, before any more is asked. */
function isTriedAtOnce(fix: Fix | undefined): boolean {
  return fix?.takes === 'a-minute' || fix?.takes === 'minutes';
}

function outcomeWith(
  { carriedOver = [], ...input }: Case,
  id: QuestionId,
  answer: string,
): Finding | undefined {
  const answers: Answers = { ...input.answers, [id]: answer };
  return diagnose({ ...input, answers, carriedOver: carriedOver.filter((one) => one !== id) }).findings[0];
}

function verdictOf(finding: Finding | undefined): string {
  return `${finding?.rule} ${finding?.verdict}`;
}

/** What a reader sees at once: the finding, and the first two ways with who goes them. */
function shown(finding: Finding | undefined): string {
  return `${verdictOf(finding)} ${wayOf(finding, 0)} ${wayOf(finding, 1)}`;
}

function wayOf(finding: Finding | undefined, place: number): string {
  const fix = finding?.fixes[place];
  return fix ? `${fix.id}: ${fix.who.join(' ')}` : '';
}

function placeOf(
  question: QuestionId,
  { carriedOver = [] }: Case,
  { findings, questions: all }: Diagnosis,
): Asking {
  const { asks = [] } = ruleById(findings[0]?.rule) ?? {};
  const given = (id: QuestionId) => all.find((one) => one.id === id)?.answer !== undefined;
  const toldHere = asks.filter((id) => given(id) && !carriedOver.includes(id) && id !== question);
  const left = asks.filter((id) => !given(id) && all.some((one) => one.id === id) && id !== question);
  const before = toldHere.at(-1) ?? (given('situation') ? 'situation' : undefined);
  return {
    question,
    place: toldHere.length + 1,
    of: toldHere.length + 1 + left.length,
    ...(before && { before }),
  };
}
