import * as z from 'zod/mini';
import { salvage } from '../rules/salvage.ts';
import { ruleFixSchema, type Said } from '../rules/tried.ts';
import { store, stored, watchStored } from './storage.ts';

/**
 * How often a fix solved the problem and how often it did not, in `storage.local`. It stays in this browser and is part
 * of nothing that is sent; whoever uses the browser can forget it. Counted by the background alone.
 */
export interface Outcomes {
  readonly solved: number;
  readonly notSolved: number;
}

/** By `rule/fix`. */
export type OutcomeCounts = Readonly<Record<string, Outcomes>>;

const mostFixes = 500;
const highest = 9999;

const count = z.int().check(z.gte(0));
const countsSchema = z.record(ruleFixSchema, z.strictObject({ solved: count, notSolved: count }));

const key = 'outcomes';

/** Whatever of it is valid. */
export async function readOutcomes(): Promise<OutcomeCounts> {
  return salvage(countsSchema, await stored('local', key), {}).value;
}

/** Background only. @param before what the person had said of the same fix: it no longer counts */
export async function countOutcome(said: Said, before: boolean | undefined): Promise<void> {
  const counts = await readOutcomes();
  await store('local', key, counted(counts, said, before));
}

/** Calls back after every change, also one made elsewhere. @returns how to stop. */
export function watchOutcomes(changed: () => void): () => void {
  return watchStored('local', [key], changed);
}

/** @returns what is forgotten now */
export async function clearOutcomes(): Promise<OutcomeCounts> {
  const counts = await readOutcomes();
  await store('local', key, undefined);
  return counts;
}

/** Brings back what was forgotten, without losing what was counted since. */
export async function restoreOutcomes(forgotten: OutcomeCounts): Promise<void> {
  await store('local', key, together(forgotten, await readOutcomes()));
}

/** The sums; what was spoken of later stays behind what was spoken of before. */
export function together(before: OutcomeCounts, since: OutcomeCounts): OutcomeCounts {
  const sums = Object.entries(since).map(([id, { solved, notSolved }]) => {
    const { [id]: was = { solved: 0, notSolved: 0 } } = before;
    const sum = { solved: within(was.solved + solved), notSolved: within(was.notSolved + notSolved) };
    return [id, sum] as const;
  });
  const others = Object.entries(before).filter(([id]) => !(id in since));
  return Object.fromEntries([...others, ...sums].slice(-mostFixes));
}

/** The counts after what was said. Of too many fixes those go that nobody has spoken of for longest. */
export function counted(
  counts: OutcomeCounts,
  { rule, fix, solved }: Said,
  before: boolean | undefined,
): OutcomeCounts {
  const { [`${rule}/${fix}`]: now = { solved: 0, notSolved: 0 }, ...others } = counts;
  const next: Outcomes = {
    solved: within(now.solved + Number(solved === true) - Number(before === true)),
    notSolved: within(now.notSolved + Number(solved === false) - Number(before === false)),
  };
  const kept = Object.entries(others).slice(1 - mostFixes);
  return Object.fromEntries(
    next.solved + next.notSolved > 0 ? [...kept, [`${rule}/${fix}`, next]] : Object.entries(others),
  );
}

function within(count: number): number {
  return Math.min(highest, Math.max(0, count));
}
