import * as z from 'zod/mini';
import { longestQuery } from '../rules/search/fold.ts';
import { store, stored } from './storage.ts';

/**
 * What was typed into the address bar, handed over to the help desk page: words of a person, who may have pasted a name
 * with them, do not belong into an address, which the browser remembers for months and takes to other computers. In
 * `storage.session`, the newest alone.
 */

const key = 'asked';
const schema = z.strictObject({ id: z.string(), text: z.string().check(z.maxLength(longestQuery)) });

/** Background only. @returns what names it in the address */
export async function handOver(text: string): Promise<string> {
  const id = crypto.randomUUID().slice(0, 8);
  await store('session', key, { id, text: text.slice(0, longestQuery) });
  return id;
}

/** @returns nothing where something else was asked since, or the browser was closed */
export async function handedOver(id: string): Promise<string> {
  const kept = schema.safeParse(await stored('session', key)).data;
  return kept?.id === id ? kept.text : '';
}
