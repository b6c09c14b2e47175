import browser, { type Storage } from 'webextension-polyfill';

/** One value in the browser's storage. `session` ends with the browser. */
export type Area = 'local' | 'session';

/** Item of `storage.local`: the organisation's policy as the browser said it last, see policy.ts. */
export const policyKey = 'policy';

/** @returns undefined where nothing is kept. @throws where the storage fails */
export async function stored(area: Area, key: string): Promise<unknown> {
  const { [key]: value } = await browser.storage[area].get(key);
  return value;
}

/** Keeps a value as JSON; `undefined` forgets it. @throws where the storage is full or fails */
export function store(area: Area, key: string, value: unknown): Promise<void> {
  return value === undefined
    ? browser.storage[area].remove(key)
    : browser.storage[area].set({ [key]: value });
}

/**
 * What is kept is for the extension's own pages. By default `local` and `managed` are also open to its content scripts,
 * and so to the process of a page that was taken over; the observer uses none of them.
 */
export async function keepFromPages(): Promise<void> {
  for (const area of ['local', 'managed'] as const) await closed(area).catch(() => undefined);
}

/** @throws where the browser knows no such thing */
async function closed(area: 'local' | 'managed'): Promise<void> {
  const { setAccessLevel } = browser.storage[area] as { setAccessLevel?: (level: object) => Promise<void> };
  await setAccessLevel?.call(browser.storage[area], { accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Calls back after every change of these keys (all without any), also one made elsewhere. @returns how to stop. */
export function watchStored(
  area: Area | 'managed',
  keys: readonly string[],
  changed: (values: Readonly<Record<string, unknown>>) => void,
): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, from: string) => {
    const ours = Object.entries(changes).filter(([key]) => keys.length === 0 || keys.includes(key));
    if (from !== area || ours.length === 0) return;
    changed(Object.fromEntries(ours.map(([key, { newValue }]) => [key, newValue])));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
