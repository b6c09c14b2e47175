import { vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => void;

/** The part of `browser.storage` that the store uses, in memory. */
export function memoryBrowser() {
  const listeners = new Set<Listener>();
  const event = (add: (listener: Listener) => void) => ({ addListener: add, removeListener: vi.fn() });
  const areas = { local: area('local'), session: area('session'), managed: area('managed') };

  function area(name: string) {
    const values: Record<string, unknown> = {};
    const change = (key: string, newValue: unknown) => {
      const oldValue = values[key];
      if (newValue === undefined) delete values[key];
      else values[key] = structuredClone(newValue);
      for (const listener of listeners) listener({ [key]: { oldValue, newValue } }, name);
    };
    return {
      values,
      get: async (keys?: string | string[]) => {
        const wanted = keys === undefined ? Object.keys(values) : [keys].flat();
        const there = wanted.filter((key) => key in values);
        return structuredClone(Object.fromEntries(there.map((key) => [key, values[key]])));
      },
      set: async (all: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(all)) change(key, value);
      },
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) change(key, undefined);
      },
      clear: async () => {
        for (const key of Object.keys(values)) change(key, undefined);
      },
      onChanged: event((listener) =>
        listeners.add((changes, from) => from === name && listener(changes, from)),
      ),
    };
  }

  const storage = { ...areas, onChanged: event((listener) => listeners.add(listener)) };
  return { browser: { runtime: { id: 'test' }, storage }, areas };
}
