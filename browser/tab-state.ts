import browser from 'webextension-polyfill';
import { salvageProfile } from '../rules/answers.ts';
import type { Answers } from '../rules/data/questions.ts';
import { type Trail, trailOf } from '../rules/observation/trail.ts';
import { salvageTried, type Tried } from '../rules/tried.ts';
import { store, stored, watchStored } from './storage.ts';

/**
 * What is known of a tab, in `storage.session`: gone when the browser closes, safe while the worker sleeps.
 * Written by the background alone; extension pages read and watch it.
 */
export interface TabState {
  readonly observations: Trail;
  /** The document that showed the newest one: the same facts in another document are another step. */
  readonly documentId?: string;
  /** The newest one as the observer said it: whoever asks it again need not check the same facts twice. */
  readonly said?: string;
  /** The marks of accounts and tenants in the order they came: the place is the number. */
  readonly accounts?: readonly number[];
  readonly tenants?: readonly number[];
  /** The answers that belong to this tab only. */
  readonly answers: Answers;
  /** What the person said of the fixes they tried. */
  readonly tried?: readonly Tried[];
}

const keyOf = (tabId: number) => `tab-${tabId}`;
const nothing: TabState = { observations: [], answers: {} };

/** What is stored of the tab; whatever is not valid in it is left out. */
export async function readTab(tabId: number): Promise<TabState> {
  return salvage(await stored('session', keyOf(tabId)));
}

/** The tabs of which something is stored. */
export async function knownTabs(): Promise<readonly number[]> {
  const keys = Object.keys(await browser.storage.session.get());
  return keys.flatMap((key) => /^tab-(\d+)$/.exec(key)?.[1] ?? []).map(Number);
}

/** Calls back with every later state of the tab. @returns how to stop. */
export function watchTab(tabId: number, changed: (state: TabState) => void): () => void {
  const key = keyOf(tabId);
  return watchStored('session', [key], ({ [key]: value }) => changed(salvage(value)));
}

/** Background only. */
export async function writeTab(tabId: number, state: TabState): Promise<void> {
  await store('session', keyOf(tabId), state);
}

/** Background only. */
export async function forgetTab(tabId: number): Promise<void> {
  await store('session', keyOf(tabId), undefined);
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((one) => Number.isInteger(one)) : [];
}

function salvage(value: unknown): TabState {
  if (typeof value !== 'object' || value === null) return nothing;
  const { observations, answers, documentId, said, accounts, tenants, tried } = value as Record<
    string,
    unknown
  >;
  return {
    observations: trailOf(observations),
    answers: salvageProfile(answers),
    ...(typeof documentId === 'string' && { documentId }),
    ...(typeof said === 'string' && { said }),
    accounts: numbers(accounts),
    tenants: numbers(tenants),
    tried: salvageTried(tried),
  };
}
