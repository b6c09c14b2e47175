import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * The list of reports in IndexedDB.
 *
 * Version 1: `reports`, whole reports by their hash.
 * Version 2: `entries` besides, one line a report (entry.ts), so that ten thousand reports are listed and searched
 * without being read. Entries are made from the reports and can be made anew at any time: an upgrade only creates
 * the empty table, and shelf.ts fills in whatever entry is missing or of an older version of the rules.
 */
export const storeName = 'help-desk';
export const storeVersion = 2;

/** Why a report that is opened is not kept. */
export type NotSaving = 'private' | 'full' | 'gone' | 'blocked' | 'newer' | 'replaced' | 'unavailable';

export interface StoredReport {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly added: string;
  /** A report; checked whenever it is read. */
  readonly report: unknown;
}

interface Schema extends DBSchema {
  reports: { key: string; value: StoredReport };
  entries: { key: string; value: { readonly id: string } };
}

/** At most this many rows are read at once: a task of a few milliseconds. */
const batch = 400;

export class Store {
  readonly #db: IDBPDatabase<Schema>;

  constructor(db: IDBPDatabase<Schema>) {
    this.#db = db;
  }

  /** All entries, in batches; their values are unchecked. */
  entries(): AsyncGenerator<readonly { readonly id: string }[]> {
    return this.#batches('entries');
  }

  /** All reports, in batches; their values are unchecked. */
  reports(): AsyncGenerator<readonly StoredReport[]> {
    return this.#batches('reports');
  }

  ids(): Promise<string[]> {
    return this.#db.getAllKeys('reports');
  }

  report(id: string): Promise<StoredReport | undefined> {
    return this.#db.get('reports', id);
  }

  /** All of it or nothing. */
  async put(reports: readonly StoredReport[], entries: readonly { readonly id: string }[]): Promise<void> {
    const work = this.#db.transaction(['reports', 'entries'], 'readwrite');
    const written = [
      ...reports.map((report) => work.objectStore('reports').put(report)),
      ...entries.map((entry) => work.objectStore('entries').put(entry)),
      work.done,
    ];
    // Where there is no room, each request says no more than that it was aborted.
    await Promise.all(written).catch((error: unknown) => Promise.reject(work.error ?? error));
  }

  async delete(id: string): Promise<void> {
    const work = this.#db.transaction(['reports', 'entries'], 'readwrite');
    await Promise.all([
      work.objectStore('reports').delete(id),
      work.objectStore('entries').delete(id),
      work.done,
    ]);
  }

  async clear(): Promise<void> {
    const work = this.#db.transaction(['reports', 'entries'], 'readwrite');
    await Promise.all([work.objectStore('reports').clear(), work.objectStore('entries').clear(), work.done]);
  }

  close(): void {
    this.#db.close();
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
