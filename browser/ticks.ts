import { store, stored } from './storage.ts';

/**
 * The steps that a person has ticked off in a tab, by `rule/fix`: their places in the list of steps. In
 * `storage.session`, so they outlive a closed panel and a sleeping worker, and are gone when the browser closes.
 * Written by the side panel alone; the background forgets them with the tab.
 */
export type StoredTicks = Readonly<Record<string, readonly number[]>>;

const keyOf = (tabId: number) => `ticks-${tabId}`;

export async function readTicks(tabId: number): Promise<StoredTicks> {
  const value = await stored('session', keyOf(tabId));
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([fix, steps]) => [fix, places(steps)]));
}

/** Side panel only. */
export async function writeTicks(tabId: number, ticks: StoredTicks): Promise<void> {
  await store('session', keyOf(tabId), ticks);
}

/** Background only. */
export async function forgetTicks(tabId: number): Promise<void> {
  await store('session', keyOf(tabId), undefined);
}

function places(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((place) => Number.isInteger(place) && place >= 0) : [];
}
