import browser, { type Storage } from 'webextension-polyfill';

/** One value in the browser's storage. `session` ends with the browser, `managed` is the organisation's and read only. */
export type Area = 'local' | 'session' | 'managed';

/** @returns undefined where nothing is kept. @throws where the storage fails, or no policy is set */
export async function stored(area: Area, key: string): Promise<unknown> {
  const { [key]: value } = await browser.storage[area].get(key);
  return value;
}

/** Keeps a value as JSON; `undefined` forgets it. @throws where the storage is full or fails */
export function store(area: 'local' | 'session', key: string, value: unknown): Promise<void> {
  return value === undefined
    ? browser.storage[area].remove(key)
    : browser.storage[area].set({ [key]: value });
}

/** Calls back after every change of these keys (all without any), also one made elsewhere. @returns how to stop. */
export function watchStored(
  area: Area,
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
