import type { AnswerCondition, Answers, QuestionId } from './data/questions.ts';
import { topics } from './data/topics.ts';
import type { Evidence } from './diagnosis.ts';
import { familyOfCode } from './reading/code-families.ts';
import { failureOfPath } from './reading/failing-path.ts';
import type { Facts, Signal } from './rule.ts';

/** Where the values stand that a key of a signal is compared with, and what kind of sign they are. */
interface Reading {
  readonly kind: Evidence['kind'];
  readonly values: (facts: Facts) => readonly (string | number | undefined)[] | undefined;
  /** The same, as the address says it and the page does not. */
  readonly ofAddress?: (facts: Facts) => readonly (string | undefined)[] | undefined;
}

export type SignalKey = Exclude<keyof Signal, 'verdict'>;
type ListKey = Exclude<SignalKey, 'answer' | 'unclaimedCode' | 'unknownError'>;

const readings: Readonly<Record<ListKey, Reading>> = {
  code: { kind: 'code', values: ({ now }) => now?.codes, ofAddress: ({ now }) => now?.address?.codes },
  phrase: { kind: 'phrase', values: ({ now }) => now?.phrases },
  topic: { kind: 'topic', values: ({ now }) => now?.topics },
  page: { kind: 'page', values: ({ now }) => [now?.page] },
  blockTitle: { kind: 'block-page', values: ({ now }) => [now?.blockTitle] },
  concept: { kind: 'concept', values: ({ now }) => now?.concepts },
  place: { kind: 'place', values: ({ now }) => now?.places },
  oauthError: {
    kind: 'oauth-error',
    values: ({ now }) => [now?.oauthError],
    ofAddress: ({ now }) => [now?.address?.oauthError],
  },
  status: { kind: 'status', values: ({ now }) => now?.statuses.map(({ status }) => status) },
  documentStatus: {
    kind: 'status',
    values: ({ now }) => now?.statuses.filter(({ of }) => of === 'document').map(({ status }) => status),
  },
  account: { kind: 'account', values: ({ now }) => [now?.accountKind] },
  workspace: { kind: 'path', values: ({ workspace }) => [workspace?.id] },
  failingPath: { kind: 'failing-path', values: ({ now }) => [now && failureOfPath(now)] },
  trail: { kind: 'trail', values: ({ patterns }) => patterns },
};

/** The signs of one key of a signal; none: that key fails. */
function signsOf(key: SignalKey, signal: Signal, facts: Facts, claimed: ReadonlySet<string>): Evidence[] {
  if (key === 'answer') return answerSigns(signal.answer ?? {}, facts.answers);
  if (key === 'unclaimedCode')
    return codeSigns(facts, (code) => familyOfCode(code) === signal.unclaimedCode && !claimed.has(code));
  if (key === 'unknownError')
    return facts.now?.unknownError ? [{ kind: 'unknown-error', value: facts.now.page }] : [];
  if (key === 'concept' && isExplained(facts, claimed)) return [];
  const { kind, values, ofAddress } = readings[key];
  const wanted = new Set((signal[key] ?? []).map(String));
  const fitting = (seen: readonly (string | number | undefined)[] = []) =>
    distinct(seen.filter((value) => value !== undefined).map(String)).filter((value) =>
      wanted.has(withoutMark(value)),
    );
  const shown = fitting(values(facts)).map((value): Evidence => ({ kind, value }));
  if (shown.length > 0 || !ofAddress) return shown;
  return fitting(ofAddress(facts)).map((value): Evidence => ({ kind: 'address', value }));
}

/** A known sentence, or a code that a rule explains, says more than the class of failure that its words fall in. */
function isExplained({ now }: Facts, claimed: ReadonlySet<string>): boolean {
  return now !== undefined && (now.phrases.length > 0 || now.codes.some((code) => claimed.has(code)));
}

/**
 * The signs that make `signal` hold, or undefined where it does not.
 *
 * @param claimed codes that some rule of the catalogue names
 */
export function evidenceFor(
  signal: Signal,
  facts: Facts,
  claimed: ReadonlySet<string>,
): Evidence[] | undefined {
  const found: Evidence[] = [];
  for (const key of keysOf(signal)) {
    const signs = signsOf(key, signal, facts, claimed);
    if (signs.length === 0) return undefined;
    found.push(...signs);
  }
  return found;
}

/** For the trace: which keys of a signal hold, and which do not. */
export function explainSignal(signal: Signal, facts: Facts, claimed: ReadonlySet<string>) {
  const held: Evidence[] = [];
  const missing: SignalKey[] = [];
  for (const key of keysOf(signal)) {
    const signs = signsOf(key, signal, facts, claimed);
    if (signs.length === 0) missing.push(key);
    held.push(...signs);
  }
  return { held, missing };
}

function keysOf(signal: Signal): SignalKey[] {
  return (Object.keys(signal) as (keyof Signal)[]).filter((key) => key !== 'verdict');
}

/** How much a sign weighs in the order of findings: 0 is the strongest. */
export function strength(sign: Evidence): number {
  if (sign.kind === 'topic') return strengths.topic + topicIds.indexOf(sign.value) / topicIds.length;
  return strengths[sign.kind] + (isInferred(sign) ? 1 : 0);
}

/** The particular before the general. */
const topicIds: readonly string[] = Object.keys(topics);

const strengths: Record<Evidence['kind'], number> = {
  code: 0,
  'block-page': 10,
  'oauth-error': 11,
  page: 12,
  status: 20,
  'failing-path': 21,
  trail: 25,
  address: 28,
  phrase: 30,
  concept: 34,
  place: 36,
  'unknown-error': 38,
  answer: 40,
  topic: 45,
  path: 50,
  account: 50,
};

const inferredMark = ':inferred';

/** Whether a sign rests on a wording that is not documented. */
export function isInferred({ value }: Evidence): boolean {
  return value.endsWith(inferredMark);
}

function withoutMark(value: string): string {
  return value.endsWith(inferredMark) ? value.slice(0, -inferredMark.length) : value;
}

/** Whether the answers fulfil the condition; `open` while a field of it is not answered. */
export function holds(condition: AnswerCondition, answers: Answers): 'yes' | 'no' | 'open' {
  let open = false;
  for (const [id, wanted] of Object.entries(condition)) {
    const answer = answers[id as QuestionId];
    if (answer === undefined || answer === 'not-sure') open = true;
    else if (!(wanted as readonly string[]).includes(answer)) return 'no';
  }
  return open ? 'open' : 'yes';
}

function answerSigns(condition: AnswerCondition, answers: Answers): Evidence[] {
  if (holds(condition, answers) !== 'yes') return [];
  return Object.keys(condition).map((id) => ({
    kind: 'answer',
    value: `${id}=${answers[id as QuestionId]}`,
  }));
}

function codeSigns({ now }: Facts, wanted: (code: string) => boolean): Evidence[] {
  const shown = distinct((now?.codes ?? []).filter(wanted)).map(
    (value): Evidence => ({ kind: 'code', value }),
  );
  if (shown.length > 0) return shown;
  return (now?.address?.codes ?? []).filter(wanted).map((value) => ({ kind: 'address', value }));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
