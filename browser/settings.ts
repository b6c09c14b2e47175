import browser from 'webextension-polyfill';
import { noSettings, type Settings } from '../settings/settings.ts';
import { policyKey, store, stored, watchStored } from './storage.ts';

/**
 * The settings that count: the options of the person in `storage.local`, under the policy of their organisation, of
 * which there is a copy beside them (policy.ts). Checking them takes the schemas, which are a third of what the popup
 * may load; so what came out is kept beside what it was made of, and they are brought only when that has changed.
 */

/** What is kept, as it is: nothing of it has been checked. */
export interface Kept {
  readonly local: { readonly options?: unknown; readonly profile?: unknown; readonly language?: unknown };
  readonly managed: unknown;
}

/** Items of `storage.local`. */
export const keys = { options: 'options', profile: 'profile', language: 'language' } as const;
const all = [...Object.values(keys), policyKey];
/** Item of `storage.session`, which no other version of the extension has written: an update empties it. */
const checkedKey = 'settings';

interface Checked {
  /** What was kept, as JSON. */
  readonly from: string;
  readonly settings: Settings;
}

/** Never fails: what cannot be read is not set. */
export async function readSettings(): Promise<Settings> {
  const [kept, before] = await Promise.all([
    readKept(),
    stored('session', checkedKey).catch(() => undefined),
  ]);
  const from = JSON.stringify([kept.local, kept.managed]);
  if (from === nothingKept) return noSettings;
  if (isChecked(before) && before.from === from) return before.settings;
  const { check } = await import('./settings-store.ts');
  const checked: Checked = { from, settings: check(kept) };
  await store('session', checkedKey, checked).catch(() => undefined);
  return checked.settings;
}

const nothingKept = '[{},{}]';

function isChecked(value: unknown): value is Checked {
  const { from, settings } = (value ?? {}) as Partial<Checked>;
  return typeof from === 'string' && Array.isArray(settings?.byPolicy);
}

/** What cannot be read is not there. */
export async function readKept(): Promise<Kept> {
  const { [policyKey]: managed = {}, ...local }: Record<string, unknown> = await browser.storage.local
    .get(all)
    .catch(() => ({}));
  return { local, managed };
}

/** Calls back after every change of options or policy, also one made elsewhere. @returns how to stop. */
export function watchSettings(changed: () => void): () => void {
  return watchStored('local', all, changed);
}
