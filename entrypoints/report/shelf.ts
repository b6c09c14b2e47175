import type { NotSaving } from '../../browser/report-list.ts';
import { reasonOf, type Store } from '../../browser/report-list.ts';
import { parseReport, type Report } from '../../reports/report.ts';
import { breather } from './breather.ts';
import { type Entry, entryOf, idOf, isEntry } from './list-entry.ts';

/**
 * The list of reports: every entry in memory, the reports themselves in the store. Where there is no store, or it
 * fails, the reports that come are kept in memory, and `notSaving` says why.
 */
export class Shelf {
  readonly #version: string;
  #store: Store | undefined;
  /** Oldest first, in the order in which they came. */
  #entries: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #unsaved = new Map<string, { readonly report: Report; readonly entry: Entry }>();
  notSaving: NotSaving | undefined;
  /** How many rows of the store could not be read. */
  unreadable = 0;

  /** @param version of the extension: entries that another version made are made anew */
  constructor(version: string) {
    this.#version = version;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  entry(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  /** Takes over a store: what it holds comes before what was added until now, which is saved. */
  async connect(store: Store | NotSaving): Promise<void> {
    if (typeof store === 'string') return this.lose(store);
    this.#store = store;
    try {
      const stored = await this.#read(store);
      const early = this.#entries.filter(({ id }) => !stored.has(id));
      this.#entries = [...stored.values(), ...early].sort(byAge);
      for (const entry of this.#entries) this.#byId.set(entry.id, entry);
      await this.#saveEarly(store);
    } catch (error) {
      this.lose(reasonOf(error));
    }
  }

  /** From now on nothing is saved. */
  lose(why: NotSaving): void {
    this.notSaving = why;
    if (why !== 'full') this.#store = undefined;
  }

  /** Adds a report unless it is there. Its entry comes into the list at once; `save` keeps it. */
  async add(report: Report, now: Date): Promise<{ entry: Entry; isNew: boolean }> {
    const id = await idOf(report);
    const there = this.#byId.get(id);
    if (there) return { entry: there, isNew: false };
    const entry = entryOf(report, id, now.toISOString(), this.#version);
    this.#entries.push(entry);
    this.#hold(entry, report);
    return { entry, isNew: true };
  }

  /** Writes what was added since. Where that fails it stays in memory. */
  async save(): Promise<void> {
    const store = this.#store;
    if (!store || this.#unsaved.size === 0) return;
    const unsaved = [...this.#unsaved.values()];
    try {
      await store.put(
        unsaved.map(({ report, entry: { id, added } }) => ({ id, added, report })),
        unsaved.map(({ entry }) => entry),
      );
      for (const { entry } of unsaved) this.#unsaved.delete(entry.id);
      if (this.notSaving === 'full') this.notSaving = undefined;
    } catch (error) {
      this.lose(reasonOf(error));
    }
  }

  /** @returns the report; undefined where it can no longer be read: its entry then leaves the list. */
  async report(id: string): Promise<Report | undefined> {
    const unsaved = this.#unsaved.get(id);
    if (unsaved) return unsaved.report;
    const stored = await this.#store?.report(id).catch(() => undefined);
    const report = parseReport(stored?.report);
    if (!('problem' in report)) return report;
    this.#drop(id);
    return undefined;
  }

  /** Every report that can be read, oldest first within what is saved. */
  async *reports(): AsyncGenerator<Report> {
    for await (const rows of this.#store?.reports() ?? []) {
      for (const { report } of rows) {
        const valid = parseReport(report);
        if (!('problem' in valid)) yield valid;
      }
    }
    for (const { report } of this.#unsaved.values()) yield report;
  }

  /** @returns how to bring it back. */
  async delete(id: string): Promise<(() => Promise<void>) | undefined> {
    const entry = this.#byId.get(id);
    const report = entry && (await this.report(id));
    if (!entry || !report) return undefined;
    this.#drop(id);
    await this.#store?.delete(id).catch((error: unknown) => this.lose(reasonOf(error)));
    return async () => {
      if (this.#byId.has(id)) return;
      this.#entries = [...this.#entries, entry].sort(byAge);
      this.#hold(entry, report);
      await this.save();
    };
  }

  async clear(): Promise<void> {
    this.#entries = [];
    this.#byId.clear();
    this.#unsaved.clear();
    await this.#store?.clear().then(
      () => {
        if (this.notSaving === 'full') this.notSaving = undefined;
      },
      (error: unknown) => this.lose(reasonOf(error)),
    );
  }

  #hold(entry: Entry, report: Report): void {
    this.#byId.set(entry.id, entry);
    this.#unsaved.set(entry.id, { report, entry });
  }

  #drop(id: string): void {
    this.#entries = this.#entries.filter((one) => one.id !== id);
    this.#byId.delete(id);
    this.#unsaved.delete(id);
  }

  /** The entries that are there, and new ones for the reports without. */
  async #read(store: Store): Promise<Map<string, Entry>> {
    const breathe = breather();
    const found = new Map<string, Entry>();
    for await (const rows of store.entries()) {
      for (const row of rows) if (isEntry(row) && row.by === this.#version) found.set(row.id, row);
      await breathe();
    }
    const ids = await store.ids();
    if (ids.length === found.size && ids.every((id) => found.has(id))) return found;
    return this.#renew(store, found, new Set(ids));
  }

  async #renew(
    store: Store,
    found: Map<string, Entry>,
    ids: ReadonlySet<string>,
  ): Promise<Map<string, Entry>> {
    const breathe = breather();
    for (const id of found.keys()) if (!ids.has(id)) found.delete(id);
    for await (const rows of store.reports()) {
      const made: Entry[] = [];
      for (const { id, added, report } of rows) {
        if (found.has(id)) continue;
        const valid = parseReport(report);
        const entry = 'problem' in valid ? undefined : entryOf(valid, id, String(added), this.#version);
        if (entry) made.push(entry);
        else this.unreadable++;
        await breathe();
      }
      for (const entry of made) found.set(entry.id, entry);
      await store.put([], made);
    }
    return found;
  }

  async #saveEarly(store: Store): Promise<void> {
    const stored = new Set(await store.ids());
    for (const id of this.#unsaved.keys()) if (stored.has(id)) this.#unsaved.delete(id);
    await this.save();
  }
}

function byAge(a: Entry, b: Entry): number {
  return a.added < b.added ? -1 : a.added > b.added ? 1 : 0;
}
