import browser from 'webextension-polyfill';
import { store, stored } from './storage.ts';

/**
 * What a help desk has written of its replies, each by the hash of the case that it answers. In the session storage:
 * never on a disk, and gone when the browser is closed. Whoever reads one checks it.
 */

const begins = 'reply.';
/** More than a desk answers between two starts of its browser. */
const most = 500;

/** Those that this page has kept before. */
const begun = new Set<string>();

export async function readDraft(id: string): Promise<unknown> {
  const { draft } = Object(await stored('session', begins + id).catch(() => undefined)) as {
    draft?: unknown;
  };
  return draft;
}

/** @param draft undefined where nothing is left of it. Where the storage is full or fails the page still has it. */
export async function keepDraft(id: string, draft: object | undefined): Promise<void> {
  const value = draft && { at: new Date().toISOString(), draft };
  await store('session', begins + id, value).catch(() => undefined);
  if (!draft || begun.has(id)) return;
  begun.add(id);
  await dropOldest().catch(() => undefined);
}

async function dropOldest(): Promise<void> {
  const all = Object.entries(await browser.storage.session.get()).filter(([key]) => key.startsWith(begins));
  const age = ([, value]: [string, unknown]) => String(Object(value).at);
  const old = all.sort((a, b) => (age(a) < age(b) ? 1 : -1)).slice(most);
  if (old.length > 0) await browser.storage.session.remove(old.map(([key]) => key));
}
