import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { answersSchema } from '../rules/answers.ts';
import type { Answers } from '../rules/data/questions.ts';
import { observationSchema } from '../rules/observation/observation.ts';
import { longestTrail, type Opener, type Trail, trailSchema } from '../rules/observation/trail.ts';
import { inOnePiece, salvage } from '../rules/salvage.ts';
import { type Tried, triedSchema } from '../rules/tried.ts';
import { type Clock, clockSchema } from './clock.ts';
import { store, stored, watchStored } from './storage.ts';

/**
 * What is known of a tab, in `storage.session`: gone when the browser closes, safe while the worker sleeps.
 * Written by the background alone; extension pages read and watch it.
 */
export interface TabState {
  readonly observations: Trail;
  /** The page of Partner Center that opened the tab, until the tab shows a page that we see. */
  readonly opener?: Opener | undefined;
  /** The document that showed the newest one: the same facts in another document are another step. */
  readonly documentId?: string | undefined;
  /** The marks of accounts and tenants in the order they came: the place is the number. */
  readonly accounts?: readonly number[] | undefined;
  readonly tenants?: readonly number[] | undefined;
  /** The answers that belong to this tab only. */
  readonly answers: Answers;
  /** What the person said of the fixes they tried. */
  readonly tried?: readonly Tried[] | undefined;
  /** Runs until it is stopped, or until the person is in. */
  readonly clock?: Clock | undefined;
}

const stateSchema = z.partial(
  z.strictObject({
    observations: trailSchema,
    opener: inOnePiece(z.strictObject({ page: observationSchema, at: z.string().check(z.maxLength(24)) })),
    documentId: z.string(),
    accounts: z.array(z.int()),
    tenants: z.array(z.int()),
    answers: answersSchema,
    tried: triedSchema,
    clock: inOnePiece(clockSchema),
  }),
);

const keyOf = (tabId: number) => `tab-${tabId}`;

/** What is stored of the tab; whatever is not valid in it is left out. */
export async function readTab(tabId: number): Promise<TabState> {
  return stateOf(await stored('session', keyOf(tabId)));
}

/** The tabs of which something is stored. */
export async function knownTabs(): Promise<readonly number[]> {
  const keys = Object.keys(await browser.storage.session.get());
  return keys.flatMap((key) => /^tab-(\d+)$/.exec(key)?.[1] ?? []).map(Number);
}

/** Calls back with every later state of the tab. @returns how to stop. */
export function watchTab(tabId: number, changed: (state: TabState) => void): () => void {
  const key = keyOf(tabId);
  return watchStored('session', [key], ({ [key]: value }) => changed(stateOf(value)));
}

/** Background only. */
export async function writeTab(tabId: number, state: TabState): Promise<void> {
  await store('session', keyOf(tabId), state);
}

/** Background only. */
export async function forgetTab(tabId: number): Promise<void> {
  await store('session', keyOf(tabId), undefined);
}

function stateOf(value: unknown): TabState {
  const { observations = [], answers = {}, ...others } = salvage(stateSchema, newestOf(value), {}).value;
  return { observations, answers, ...others };
}

/** A trail keeps its newest ones; a stored list that was made longer by somebody is not worth looking at whole. */
function newestOf(value: unknown): unknown {
  const { observations } = (value ?? {}) as { observations?: unknown };
  if (!Array.isArray(observations) || observations.length <= longestTrail) return value;
  return { ...(value as object), observations: observations.slice(-longestTrail) };
}
