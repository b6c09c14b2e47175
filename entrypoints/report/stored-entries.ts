import type { Store } from '../../browser/report-list.ts';
import { ticketOf } from '../../reports/ticket.ts';
import { breather } from './breather.ts';
import { type Entry, entryOf, isEntry } from './list-entry.ts';

interface Read {
  readonly entries: Iterable<Entry>;
  /** How many rows of the store could not be read. */
  readonly unreadable: number;
}

/** The entries of a store, and new ones for the tickets without, or with one that another version made. */
export async function readEntries(store: Store, version: string): Promise<Read> {
  const breathe = breather();
  const found = new Map<string, Entry>();
  for await (const rows of store.entries()) {
    for (const row of rows) if (isEntry(row) && row.by === version) found.set(row.id, row);
    await breathe();
  }
  const ids = new Set(await store.ids());
  const isWhole = ids.size === found.size && [...found.keys()].every((id) => ids.has(id));
  if (isWhole) return { entries: found.values(), unreadable: 0 };
  for (const id of found.keys()) if (!ids.has(id)) found.delete(id);
  return renewed(store, found, version);
}

async function renewed(store: Store, found: Map<string, Entry>, version: string): Promise<Read> {
  const breathe = breather();
  let unreadable = 0;
  for await (const rows of store.rows()) {
    const made: Entry[] = [];
    for (const row of rows) {
      if (found.has(row.id)) continue;
      const ticket = ticketOf(row);
      if (ticket) made.push(entryOf(ticket, version));
      else unreadable++;
      await breathe();
    }
    for (const entry of made) found.set(entry.id, entry);
    await store.renew(made);
  }
  return { entries: found.values(), unreadable };
}
