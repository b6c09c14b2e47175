import * as z from 'zod/mini';
import { answersSchema } from '../rules/answers.ts';
import type { Answers } from '../rules/data/questions.ts';
import { type Observation, observationSchema } from '../rules/observation/observation.ts';
import type { Marks } from '../rules/reading/marks.ts';
import { idSchema } from '../rules/tried.ts';
import { type ClockWanted, clockWantedSchema } from './clock.ts';

/**
 * The whole wire protocol. A message is checked by whoever receives it; what does not fit is dropped.
 * The observer imports types from here, never values: zod stays out of sign-in pages.
 */

/** Observer → background: what the page shows now, whenever that changes. */
export interface Observed {
  readonly type: 'observed';
  readonly observation: Observation;
  /** So that the same account and tenant get the same number within the tab. */
  readonly marks?: Marks | undefined;
}

/** Observer → background: the words of failure in every language, see rules/data/concept-words.ts. They are the reply. */
export interface WordsWanted {
  readonly type: 'words';
}

/** Extension page → background: the answers that belong to this tab. */
export interface Answered {
  readonly type: 'answered';
  readonly tabId: number;
  readonly answers: Answers;
}

/** Extension page → background: what became of a fix; without `solved` the person takes it back. */
export interface TriedFix {
  readonly type: 'tried';
  readonly tabId: number;
  readonly rule: string;
  readonly fix: string;
  readonly solved?: boolean | undefined;
}

/** Extension page → background: a clock for this tab; without one, the clock that runs is stopped. */
export interface ClockSet {
  readonly type: 'clock';
  readonly tabId: number;
  readonly clock?: ClockWanted | undefined;
}

/** Extension page → observer of a tab: look at the page now. The reply is an Observation. */
export interface Look {
  readonly type: 'look';
}

/** Background → observer of a document: whether it is still shown. The reply is `true`. */
export interface Here {
  readonly type: 'here';
}

/** What is said of one tab. */
export type OfATab = Observed | Answered | TriedFix | ClockSet;
export type ToBackground = OfATab | WordsWanted;

/** No message of ours is larger: characters, and values with their keys. */
const maxSize = 20_000;

const mark = z.optional(z.int().check(z.gte(0), z.lte(0xffff)));
const observed = z.strictObject({
  type: z.literal('observed'),
  observation: observationSchema,
  marks: z.optional(z.strictObject({ account: mark, tenant: mark })),
});
const wanted = z.strictObject({ type: z.literal('words') });
const answered = z.strictObject({
  type: z.literal('answered'),
  tabId: z.int().check(z.gte(0)),
  answers: answersSchema,
});
const tried = z.strictObject({
  type: z.literal('tried'),
  tabId: z.int().check(z.gte(0)),
  rule: idSchema,
  fix: idSchema,
  solved: z.optional(z.boolean()),
});

const clock = z.strictObject({
  type: z.literal('clock'),
  tabId: z.int().check(z.gte(0)),
  clock: z.optional(clockWantedSchema),
});

const message = z.discriminatedUnion('type', [observed, wanted, answered, tried, clock]);

/** @returns the message, or undefined where `value` is none of ours. */
export function parseMessage(value: unknown): ToBackground | undefined {
  if (sizeLeft(value, maxSize) < 0) return undefined;
  return message.safeParse(value).data;
}

/** What is left of a size after the value was taken from it; stops where nothing is. */
function sizeLeft(value: unknown, size: number): number {
  if (typeof value === 'string') return size - value.length - 1;
  if (typeof value !== 'object' || value === null) return size - 1;
  let left = size - 1;
  for (const key in value) {
    left = sizeLeft((value as Record<string, unknown>)[key], left - key.length);
    if (left < 0) return left;
  }
  return left;
}
