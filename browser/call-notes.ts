import { store, stored } from './storage.ts';

/**
 * What a person notes for a call: where they call from, which stays, and the number of the case, which belongs to the
 * tab. Written by popup and side panel alone; the background forgets the number with the tab.
 */
const regionKey = 'call-region';
const ticketKey = (tabId: number) => `ticket-${tabId}`;

export async function readRegion(): Promise<string | undefined> {
  return textOf(await stored('local', regionKey));
}

export function writeRegion(region: string): Promise<void> {
  return store('local', regionKey, region);
}

export async function readTicket(tabId: number): Promise<string | undefined> {
  return textOf(await stored('session', ticketKey(tabId)));
}

/** An empty one is none. */
export function writeTicket(tabId: number, number: string): Promise<void> {
  return store('session', ticketKey(tabId), number === '' ? undefined : number);
}

/** Background only. */
export function forgetTicket(tabId: number): Promise<void> {
  return store('session', ticketKey(tabId), undefined);
}

/** Short, as it was written; nothing else is taken. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 100 ? value : undefined;
}
