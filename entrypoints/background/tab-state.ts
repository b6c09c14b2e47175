import { storage } from 'wxt/utils/storage';
import { salvageProfile } from '../../rules/answers.ts';
import type { Answers } from '../../rules/data/questions.ts';
import { type Observation, parseObservation } from '../../rules/observation.ts';
import type { Trail } from '../../rules/trail.ts';
import { salvageTried, type Tried } from '../../rules/tried.ts';

/**
 * What is known of a tab, in `storage.session`: gone when the browser closes, safe while the worker sleeps.
 * Written by the background alone; extension pages read and watch it.
 */
export interface TabState {
  readonly observations: Trail;
  /** The document that showed the newest one: the same facts in another document are another step. */
  readonly documentId?: string;
  /** The marks of accounts and tenants in the order they came: the place is the number. */
  readonly accounts?: readonly number[];
  readonly tenants?: readonly number[];
  /** The answers that belong to this tab only. */
  readonly answers: Answers;
  /** What the person said of the fixes they tried. */
  readonly tried?: readonly Tried[];
}

const keyOf = (tabId: number): `session:tab-${number}` => `session:tab-${tabId}`;
const nothing: TabState = { observations: [], answers: {} };

/** What is stored of the tab; whatever is not valid in it is left out. */
export async function readTab(tabId: number): Promise<TabState> {
  return salvage(await storage.getItem(keyOf(tabId)));
}

/** Calls back with every later state of the tab. @returns how to stop. */
export function watchTab(tabId: number, changed: (state: TabState) => void): () => void {
  return storage.watch(keyOf(tabId), (value) => changed(salvage(value)));
}

/** Background only. */
export async function writeTab(tabId: number, state: TabState): Promise<void> {
  await storage.setItem(keyOf(tabId), state);
}

/** Background only. */
export async function forgetTab(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((one) => Number.isInteger(one)) : [];
}

function salvage(value: unknown): TabState {
  if (typeof value !== 'object' || value === null) return nothing;
  const { observations, answers, documentId, accounts, tenants, tried } = value as Record<string, unknown>;
  const valid = (Array.isArray(observations) ? observations : []).slice(-10).map(parseObservation);
  return {
    observations: valid.filter((one): one is Observation => !('problem' in one)),
    answers: salvageProfile(answers),
    ...(typeof documentId === 'string' && { documentId }),
    accounts: numbers(accounts),
    tenants: numbers(tenants),
    tried: salvageTried(tried),
  };
}
