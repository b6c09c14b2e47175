import { failureOfPath } from './reading/failing-path.ts';
import type { Facts, Rule, Signal } from './rule.ts';

/**
 * Finds the rules that could hold for given facts without looking at the others: each signal stands under the one
 * value of it that is rarest. The cost of a diagnosis grows with what was seen, not with the size of the catalogue.
 */
export interface SignalIndex {
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  /** Every code that some rule names. */
  readonly claimed: ReadonlySet<string>;
}

/** A rule and its place in the catalogue. */
type Entry = readonly [rule: Rule, place: number];

export function buildIndex(catalog: readonly Rule[]): SignalIndex {
  const byKey = new Map<string, Entry[]>();
  const claimed = new Set<string>();
  catalog.forEach((rule, place) => {
    for (const signal of rule.signals) {
      for (const code of signal.code ?? []) claimed.add(code);
      for (const key of keysOf(signal)) {
        const entries = byKey.get(key) ?? [];
        if (entries.at(-1)?.[0] !== rule) byKey.set(key, [...entries, [rule, place]]);
      }
    }
  });
  return { byKey, claimed };
}

/** The rules worth checking, in the order of the catalogue. */
export function candidates(index: SignalIndex, facts: Facts): Entry[] {
  const found = new Map<Rule, number>();
  for (const key of keysIn(facts)) {
    for (const [rule, place] of index.byKey.get(key) ?? []) found.set(rule, place);
  }
  return [...found].sort((a, b) => a[1] - b[1]);
}

function keysOf(signal: Signal): string[] {
  if (signal.code) return signal.code.map((code) => `code ${code}`);
  if (signal.unclaimedCode) return ['any-code'];
  if (signal.phrase) return signal.phrase.map((phrase) => `phrase ${phrase}`);
  if (signal.concept) return signal.concept.map((concept) => `concept ${concept}`);
  if (signal.place) return signal.place.map((place) => `place ${place}`);
  if (signal.unknownError) return ['unknown-error'];
  if (signal.blockTitle) return signal.blockTitle.map((title) => `block ${title}`);
  if (signal.oauthError) return signal.oauthError.map((error) => `oauth ${error}`);
  if (signal.status) return signal.status.map((status) => `status ${status}`);
  if (signal.documentStatus) return signal.documentStatus.map((status) => `status ${status}`);
  if (signal.failingPath) return signal.failingPath.map((id) => `failing-path ${id}`);
  if (signal.topic) return signal.topic.map((topic) => `topic ${topic}`);
  if (signal.trail) return signal.trail.map((pattern) => `trail ${pattern}`);
  if (signal.page) return signal.page.map((page) => `page ${page}`);
  if (signal.answer)
    return Object.entries(signal.answer)
      .slice(0, 1)
      .flatMap(([id, wanted]) => wanted.map((answer) => `answer ${id}=${answer}`));
  throw new Error('a signal needs a code, a phrase, a page, a status or an answer to be found by');
}

function* keysIn({ now, answers, patterns }: Facts): Generator<string> {
  if (now) {
    const codes = [...now.codes, ...(now.address?.codes ?? [])];
    for (const code of codes) yield `code ${code}`;
    if (codes.length > 0) yield 'any-code';
    for (const phrase of now.phrases) yield `phrase ${phrase.split(':')[0]}`;
    for (const topic of now.topics ?? []) yield `topic ${topic}`;
    if (now.blockTitle) yield `block ${now.blockTitle}`;
    for (const concept of now.concepts ?? []) yield `concept ${concept}`;
    for (const place of now.places ?? []) yield `place ${place}`;
    if (now.unknownError) yield 'unknown-error';
    for (const error of [now.oauthError, now.address?.oauthError]) if (error) yield `oauth ${error}`;
    for (const { status } of now.statuses) yield `status ${status}`;
    const failing = failureOfPath(now);
    if (failing) yield `failing-path ${failing}`;
    yield `page ${now.page}`;
  }
  for (const pattern of patterns) yield `trail ${pattern}`;
  for (const [id, answer] of Object.entries(answers)) yield `answer ${id}=${answer}`;
}
