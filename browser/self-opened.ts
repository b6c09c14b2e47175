import * as z from 'zod/mini';
import { store, stored } from './storage.ts';

/**
 * That the popup was opened by nobody's hand, so that it can say so. In `storage.session`; written by the background
 * right before it opens, taken by the popup: the next one is a person's.
 */

/** `unpinned`: nobody would see the icon. `wanted`: the person or the organisation has set it. */
export type SelfOpened = 'unpinned' | 'wanted';

const key = 'self-opened';

/** A popup comes within this time or not at all, milliseconds. */
const fresh = 5000;

const schema = z.strictObject({ tabId: z.int(), why: z.enum(['unpinned', 'wanted']), at: z.number() });

/** Background only. */
export async function noteSelfOpened(tabId: number, why: SelfOpened): Promise<void> {
  await store('session', key, { tabId, why, at: Date.now() });
}

/** With the tab, or where the browser has refused. Background only. */
export async function forgetSelfOpened(tabId: number): Promise<void> {
  if ((await noted())?.tabId === tabId) await store('session', key, undefined);
}

/** Why the popup over this tab has opened; undefined where a person has opened it. Says it once, and never fails. */
export async function takeSelfOpened(tabId: number | undefined): Promise<SelfOpened | undefined> {
  const last = await noted().catch(() => undefined);
  if (last === undefined || last.tabId !== tabId || Date.now() - last.at >= fresh) return undefined;
  await store('session', key, undefined).catch(() => undefined);
  return last.why;
}

async function noted() {
  return schema.safeParse(await stored('session', key)).data;
}
