import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { storeName, storeVersion } from './list-name.ts';
import { type ListNews, NewsOfList } from './list-news.ts';

/**
 * The list of the help desk page in IndexedDB.
 *
 * Version 1: `reports`, whole reports by their hash.
 * Version 2: `entries` besides, one line a ticket (list-entry.ts), so that ten thousand are listed and searched without
 * being read. Entries are made from what stands in `reports` and can be made anew at any time: an upgrade only creates
 * the empty table, and shelf.ts fills in whatever entry is missing or of an older version of the rules.
 *
 * Since then tickets stand among the reports: rows with more fields (reports/ticket.ts), for which nothing has to be upgraded.
 */

/** Why a report that is opened is not kept. */
export type NotSaving = 'private' | 'full' | 'gone' | 'blocked' | 'newer' | 'replaced' | 'unavailable';

/** A ticket, or a report alone; all but its id is checked whenever it is read. */
export interface StoredRow {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly added: string;
  readonly report: unknown;
}

/** One line of the list. */
interface StoredEntry {
  readonly id: string;
}

/** A row with its line. */
export interface Written {
  readonly row: StoredRow;
  readonly entry: StoredEntry;
}

interface Schema extends DBSchema {
  reports: { key: string; value: StoredRow };
  entries: { key: string; value: StoredEntry };
}

/** At most this many rows are read at once: a task of a few milliseconds. */
const batch = 400;

type Table<Name extends 'reports' | 'entries'> = IDBPObjectStore<
  Schema,
  ['reports', 'entries'],
  Name,
  'readwrite'
>;

export class Store {
  readonly #db: IDBPDatabase<Schema>;
  readonly #news = new NewsOfList();

  constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  /** Calls back when another tab has written or deleted something. */
  hear(told: (news: ListNews) => void): void {
    this.#news.hear(told);
  }

  /** All entries, in batches; their values are unchecked. */
  entries(): AsyncGenerator<readonly StoredEntry[]> {
    return this.#batches('entries');
  }

  /** All rows, in batches; their values are unchecked. */
  rows(): AsyncGenerator<readonly StoredRow[]> {
    return this.#batches('reports');
  }

  ids(): Promise<string[]> {
    return this.#db.getAllKeys('reports');
  }

  row(id: string): Promise<StoredRow | undefined> {
    return this.#db.get('reports', id);
  }

  /** The entries of these ids that are there; their values are unchecked. */
  async entriesOf(ids: readonly string[]): Promise<readonly StoredEntry[]> {
    const rows = await Promise.all(ids.map((id) => this.#db.get('entries', id)));
    return rows.filter((row) => row !== undefined);
  }

  /** Writes what is not there yet, all of it or nothing: what another tab has made of a ticket stays. */
  async add(written: readonly Written[]): Promise<void> {
    await this.#write(async (reports, entries) => {
      for (const { row, entry } of written) {
        if ((await reports.getKey(row.id)) !== undefined) continue;
        await Promise.all([reports.put(row), entries.put(entry)]);
      }
    });
    this.#news.tell({ what: 'written', ids: written.map(({ row }) => row.id) });
  }

  /**
   * Reads a row, changes it and writes it, without anybody in between.
   *
   * @returns what `make` made; undefined where the row is gone, or nothing is made of it
   */
  async change<T extends Written>(
    id: string,
    make: (row: StoredRow) => T | undefined,
  ): Promise<T | undefined> {
    let made: T | undefined;
    await this.#write(async (reports, entries) => {
      const row = await reports.get(id);
      made = row && make(row);
      if (made) await Promise.all([reports.put(made.row), entries.put(made.entry)]);
    });
    if (made) this.#news.tell({ what: 'written', ids: [id] });
    return made;
  }

  /** Writes lines that were made anew, unless another tab has changed their tickets since. */
  async renew(made: readonly (StoredEntry & { readonly changed: string })[]): Promise<void> {
    await this.#write(async (_, entries) => {
      for (const entry of made) {
        const there = (await entries.get(entry.id)) as { readonly changed?: unknown } | undefined;
        if (typeof there?.changed !== 'string' || there.changed <= entry.changed) await entries.put(entry);
      }
    });
  }

  async delete(id: string): Promise<void> {
    await this.#write(async (reports, entries) => {
      await Promise.all([reports.delete(id), entries.delete(id)]);
    });
    this.#news.tell({ what: 'deleted', ids: [id] });
  }

  async clear(): Promise<void> {
    await this.#write(async (reports, entries) => {
      await Promise.all([reports.clear(), entries.clear()]);
    });
    this.#news.tell({ what: 'cleared' });
  }

  close(): void {
    this.#db.close();
    this.#news.close();
  }

  /** All of it or nothing. */
  async #write(work: (reports: Table<'reports'>, entries: Table<'entries'>) => Promise<void>): Promise<void> {
    const transaction = this.#db.transaction(['reports', 'entries'], 'readwrite');
    const done = transaction.done;
    const worked = work(transaction.objectStore('reports'), transaction.objectStore('entries'));
    // Where there is no room, each request says no more than that it was aborted.
    await Promise.all([worked, done]).catch((error: unknown) => Promise.reject(transaction.error ?? error));
  }

  async *#batches<Name extends 'reports' | 'entries'>(name: Name): AsyncGenerator<Schema[Name]['value'][]> {
    let after: IDBKeyRange | undefined;
    for (;;) {
      const rows = await this.#db.getAll(name, after, batch);
      const last = rows.at(-1);
      if (!last) return;
      yield rows;
      after = IDBKeyRange.lowerBound(last.id, true);
    }
  }
}

/**
 * Opens the store. It can be lost later too: `lost` is called once, with the reason.
 *
 * @returns the store, or why there is none
 */
export function openStore(lost: (why: NotSaving) => void): Promise<Store | NotSaving> {
  return new Promise((resolve) => {
    let given = false;
    const opening = openDB<Schema>(storeName, storeVersion, {
      upgrade,
      // Another tab with an older version does not let go. When it does, this tab has gone on without saving.
      blocked: () => {
        given = true;
        resolve('blocked');
      },
      blocking: (_now, _wanted, event) => {
        (event.target as IDBDatabase).close();
        lost('replaced');
      },
      terminated: () => lost('gone'),
    });
    opening.then(
      (db) => (given ? db.close() : resolve(new Store(db))),
      (error: unknown) => resolve(reasonOf(error)),
    );
  });
}

function upgrade(db: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) db.createObjectStore('reports', { keyPath: 'id' });
  if (from < 2) db.createObjectStore('entries', { keyPath: 'id' });
}

/** What a failure of IndexedDB means for the person. */
export function reasonOf(error: unknown): NotSaving {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return name === 'InvalidStateError' || name === 'AbortError' || name === 'NotFoundError'
    ? 'gone'
    : 'unavailable';
}
