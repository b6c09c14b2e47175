import { catalog } from '../rules/catalog/index.ts';
import type { Answers, QuestionId } from '../rules/data/questions.ts';
import { type Case, diagnose, factsOf } from '../rules/diagnose.ts';
import type { Diagnosis, Finding } from '../rules/diagnosis.ts';
import type { Fix } from '../rules/rule.ts';
import { holds } from '../rules/signals.ts';

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
  if (isGuided(first) || first.verdict === 'possible') {
    if (otherVerdict) return true;
  }
  const fix = fixOf(first);
  const otherWay = wayOf(outcome, 0) !== wayOf(first, 0);
  // For whom it is depends on an answer that nobody has given.
  if (otherWay && fix?.when && holds(fix.when, answers) === 'open') return true;
  if (!isGuided(first)) return false;
  if (!outcome?.fixes.some(({ id }) => id === fix?.id)) return true;
  return otherWay && !isTriedAtOnce(fix);
}

/** A way of minutes: whoever can go it does, before any more is asked. */
function isTriedAtOnce(fix: Fix | undefined): boolean {
  return fix?.takes === 'a-minute' || fix?.takes === 'minutes';
}

function fixOf({ rule, fixes: [way] }: Finding): Fix | undefined {
  return catalog.find(({ id }) => id === rule)?.fixes.find(({ id }) => id === way?.id);
}

function outcomeWith(
  { elsewhere = [], ...input }: Case,
  id: QuestionId,
  answer: string,
): Finding | undefined {
  const answers: Answers = { ...input.answers, [id]: answer };
  return diagnose({ ...input, answers, elsewhere: elsewhere.filter((one) => one !== id) }).findings[0];
}

/** Nothing but what the person has told speaks for it. */
function isGuided({ evidence }: Finding): boolean {
  return evidence.length > 0 && evidence.every(({ kind }) => kind === 'answer');
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
  { elsewhere = [] }: Case,
  { findings, questions: all }: Diagnosis,
): Asking {
  const { asks = [] } = catalog.find(({ id }) => id === findings[0]?.rule) ?? {};
  const given = (id: QuestionId) => all.find((one) => one.id === id)?.answer !== undefined;
  const toldHere = asks.filter((id) => given(id) && !elsewhere.includes(id) && id !== question);
  const left = asks.filter((id) => !given(id) && all.some((one) => one.id === id) && id !== question);
  const before = toldHere.at(-1) ?? (given('situation') ? 'situation' : undefined);
  return {
    question,
    place: toldHere.length + 1,
    of: toldHere.length + 1 + left.length,
    ...(before && { before }),
  };
}
