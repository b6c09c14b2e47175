import browser from 'webextension-polyfill';
import { store, stored } from './storage.ts';

/**
 * What a help desk has written of its tickets (replies, what a test case shows), each by the ticket and the case in it. In
 * the session storage: never on a disk, and gone when the browser is closed. Whoever reads one checks it.
 */

const prefix = 'reply.';
/** More than a desk answers between two starts of its browser. */
const most = 500;

/** Those that this page has kept before. */
const begun = new Set<string>();

export async function readDraft(id: string): Promise<unknown> {
  const { draft } = Object(await stored('session', prefix + id).catch(() => undefined)) as {
    draft?: unknown;
  };
  return draft;
}

/** @param draft undefined where nothing is left of it. Where the storage is full or fails the page still has it. */
export async function keepDraft(id: string, draft: object | undefined): Promise<void> {
  const value = draft && { at: new Date().toISOString(), draft };
  await store('session', prefix + id, value).catch(() => undefined);
  if (!draft || begun.has(id)) return;
  begun.add(id);
  await dropOldest().catch(() => undefined);
}

/** Forgets all whose id begins like this. @returns them by their ids */
export async function dropDrafts(begins: string): Promise<Record<string, unknown>> {
  const found = (await drafts()).filter(([key]) => key.startsWith(prefix + begins));
  await browser.storage.session.remove(found.map(([key]) => key));
  return Object.fromEntries(found.map(([key, value]) => [key.slice(prefix.length), Object(value).draft]));
}

async function dropOldest(): Promise<void> {
  const all = await drafts();
  const age = ([, value]: [string, unknown]) => String(Object(value).at);
  const old = all.sort((a, b) => (age(a) < age(b) ? 1 : -1)).slice(most);
  if (old.length > 0) await browser.storage.session.remove(old.map(([key]) => key));
}

async function drafts(): Promise<[string, unknown][]> {
  return Object.entries(await browser.storage.session.get()).filter(([key]) => key.startsWith(prefix));
}
