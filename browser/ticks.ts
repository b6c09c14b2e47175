import * as z from 'zod/mini';
import { salvage } from '../rules/salvage.ts';
import { ruleFixSchema } from '../rules/tried.ts';
import { store, stored } from './storage.ts';

/**
 * The steps that a person has ticked off in a tab, by `rule/fix`: their places in the list of steps. In
 * `storage.session`, so they outlive a closed panel and a sleeping worker, and are gone when the browser closes.
 * Written by the side panel alone; the background forgets them with the tab.
 */
export type StoredTicks = Readonly<Record<string, readonly number[]>>;

const ticksSchema = z.record(ruleFixSchema, z.array(z.int().check(z.gte(0))));

const keyOf = (tabId: number) => `ticks-${tabId}`;

/** Whatever of them is valid. */
export async function readTicks(tabId: number): Promise<StoredTicks> {
  return salvage(ticksSchema, await stored('session', keyOf(tabId)), {}).value;
}

/** Side panel only. */
export async function writeTicks(tabId: number, ticks: StoredTicks): Promise<void> {
  await store('session', keyOf(tabId), ticks);
}

/** Background only. */
export async function forgetTicks(tabId: number): Promise<void> {
  await store('session', keyOf(tabId), undefined);
}
