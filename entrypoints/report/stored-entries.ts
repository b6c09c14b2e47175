import type { Store } from '../../browser/report-list.ts';
import { ticketOf } from '../../reports/ticket.ts';
import { breather } from './breather.ts';
import { type Judging, markOfJudging } from './judging.ts';
import { type Entry, entryOf, isEntry } from './list-entry.ts';

interface Read {
  readonly entries: Iterable<Entry>;
  /** How many rows of the store could not be read. */
  readonly unreadable: number;
}

/** The entries of a store, and new ones for the tickets without, or with one that was judged by something else. */
export async function readEntries(store: Store, judging: Judging): Promise<Read> {
  const mark = markOfJudging(judging);
  const breathe = breather();
  const found = new Map<string, Entry>();
  for await (const rows of store.entries()) {
    for (const row of rows) if (isEntry(row) && row.by === mark) found.set(row.id, row);
    await breathe();
  }
  const ids = new Set(await store.ids());
  const isWhole = ids.size === found.size && [...found.keys()].every((id) => ids.has(id));
  if (isWhole) return { entries: found.values(), unreadable: 0 };
  for (const id of found.keys()) if (!ids.has(id)) found.delete(id);
  return renewed(store, found, judging);
}

async function renewed(store: Store, found: Map<string, Entry>, judging: Judging): Promise<Read> {
  const breathe = breather();
  let unreadable = 0;
  for await (const rows of store.rows()) {
    const made: Entry[] = [];
    for (const row of rows) {
      if (found.has(row.id)) continue;
      const ticket = ticketOf(row);
      if (ticket) made.push(entryOf(ticket, judging));
      else unreadable++;
      await breathe();
    }
    for (const entry of made) found.set(entry.id, entry);
    await store.renew(made);
  }
  return { entries: found.values(), unreadable };
}
