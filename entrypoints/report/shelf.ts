import type { ListNews } from '../../browser/list-news.ts';
import type { NotSaving } from '../../browser/report-list.ts';
import { reasonOf, type Store, type StoredRow, type Written } from '../../browser/report-list.ts';
import { type Edit, edited, storedOf, type Ticket, ticketOf } from '../../reports/ticket.ts';
import { noSettings, type Settings } from '../../settings/settings.ts';
import { type Judging, markOfJudging } from './judging.ts';
import { type Entry, entryOf, isEntry, ofDesk } from './list-entry.ts';
import { readEntries } from './stored-entries.ts';

/** What became of a change. */
export type Changed = 'gone' | { readonly replaced: Edit };

/**
 * The list of tickets: every entry in memory, the tickets themselves in the store, which other tabs write to as well.
 * Where there is no store, or it fails, the tickets that come are kept in memory, and `notSaving` says why.
 */
export class Shelf {
  #judging: Judging;
  readonly #toldElsewhere: (gone: readonly string[]) => void;
  #store: Store | undefined;
  /** In the order in which they came. */
  readonly #entries = new Map<string, Entry>();
  readonly #unsaved = new Map<string, Ticket>();
  /** Changes that are on their way into the store, in order. */
  readonly #pending = new Map<string, readonly Edit[]>();
  notSaving: NotSaving | undefined;
  /** How many rows of the store could not be read. */
  unreadable = 0;

  /**
   * @param version of the extension
   * @param toldElsewhere called after another tab has changed something, with the tickets that it has deleted
   */
  constructor(version: string, toldElsewhere: (gone: readonly string[]) => void = () => {}) {
    this.#judging = { version, settings: noSettings };
    this.#toldElsewhere = toldElsewhere;
  }

  /** In no particular order. */
  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  get count(): number {
    return this.#entries.size;
  }

  /** Changes that are shown and not written yet, by the ticket: a page that is left now would lose them. */
  get unwritten(): Readonly<Record<string, Edit>> {
    const ofEach = [...this.#pending].map(([id, edits]) => [id, Object.assign({}, ...edits)] as const);
    return Object.fromEntries(ofEach);
  }

  entry(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** Takes over a store: what was added until now is saved with what it holds. */
  async connect(store: Store | NotSaving): Promise<void> {
    if (typeof store === 'string') return this.lose(store);
    this.#store = store;
    store.hear((news) => void this.#hear(store, news));
    try {
      const { entries, unreadable } = await readEntries(store, this.#judging);
      this.unreadable = unreadable;
      for (const entry of entries) {
        this.#unsaved.delete(entry.id);
        this.#entries.set(entry.id, entry);
      }
      await this.save();
    } catch (error) {
      this.lose(reasonOf(error));
    }
  }

  /** What is set for the desk. Where other findings follow from it, every ticket is judged anew. @returns whether they do */
  async judgeBy(settings: Settings): Promise<boolean> {
    const before = markOfJudging(this.#judging);
    const judging = { ...this.#judging, settings };
    this.#judging = judging;
    if (markOfJudging(judging) === before) return false;
    for (const ticket of this.#unsaved.values()) this.#entries.set(ticket.id, entryOf(ticket, judging));
    if (this.#store) await this.#judgeStored(this.#store, judging);
    return true;
  }

  /** From now on nothing is saved. */
  lose(why: NotSaving): void {
    this.notSaving = why;
    if (why !== 'full') this.#store = undefined;
  }

  /** Adds a ticket unless it is there. Its entry comes into the list at once; `save` keeps it. @returns whether it is new */
  add(ticket: Ticket): boolean {
    if (this.#entries.has(ticket.id)) return false;
    this.#hold(ticket);
    return true;
  }

  /** Writes what was added since. Where that fails it stays in memory. */
  async save(): Promise<void> {
    const store = this.#store;
    if (!store || this.#unsaved.size === 0) return;
    const unsaved = [...this.#unsaved.values()];
    try {
      await store.add(unsaved.map((ticket) => this.#written(ticket)));
      for (const { id } of unsaved) this.#unsaved.delete(id);
      if (this.notSaving === 'full') this.notSaving = undefined;
    } catch (error) {
      this.lose(reasonOf(error));
    }
  }

  /** @returns the ticket; undefined where it can no longer be read: its entry then leaves the list. */
  async ticket(id: string): Promise<Ticket | undefined> {
    const unsaved = this.#unsaved.get(id);
    if (unsaved) return unsaved;
    const row = await this.#store?.row(id).catch(() => undefined);
    const ticket = row && ticketOf(row);
    if (!ticket) this.#drop(id);
    return ticket;
  }

  /**
   * Changes what the desk says of a ticket: at once here, then in the store, on top of whatever another tab has changed.
   *
   * @returns what of the other tab's it replaced
   */
  async edit(id: string, edit: Edit, now: Date): Promise<Changed> {
    const entry = this.#entries.get(id);
    if (!entry) return 'gone';
    const unsaved = this.#unsaved.get(id);
    const store = this.#store;
    if (unsaved || !store) return this.#editHere(entry, unsaved, edit, now);
    const pending = this.#pending.get(id) ?? [];
    this.#pending.set(id, [...pending, edit]);
    this.#show(entry);
    try {
      const change = await store.change(id, (row) => this.#changed(row, edit, entry, now));
      this.#settle(id, edit, change?.entry);
      return change ? { replaced: change.replaced } : 'gone';
    } catch (error) {
      this.lose(reasonOf(error));
      return { replaced: {} };
    }
  }

  /** Every ticket that can be read, by id within what is saved. */
  async *tickets(): AsyncGenerator<Ticket> {
    for await (const rows of this.#store?.rows() ?? []) {
      for (const row of rows) {
        const ticket = ticketOf(row);
        if (ticket) yield ticket;
      }
    }
    yield* this.#unsaved.values();
  }

  /** @returns how to bring it back. */
  async delete(id: string): Promise<(() => Promise<void>) | undefined> {
    const ticket = await this.ticket(id);
    if (!ticket || !this.#entries.has(id)) return undefined;
    this.#drop(id);
    await this.#store?.delete(id).catch((error: unknown) => this.lose(reasonOf(error)));
    return async () => {
      if (this.add(ticket)) await this.save();
    };
  }

  async clear(): Promise<void> {
    this.#entries.clear();
    this.#unsaved.clear();
    await this.#store?.clear().then(
      () => {
        if (this.notSaving === 'full') this.notSaving = undefined;
      },
      (error: unknown) => this.lose(reasonOf(error)),
    );
  }

  /** Unless something else is set before all are read. */
  async #judgeStored(store: Store, judging: Judging): Promise<void> {
    try {
      const { entries } = await readEntries(store, judging);
      if (this.#judging !== judging) return;
      for (const entry of entries) if (this.#entries.has(entry.id)) this.#show(entry);
    } catch (error) {
      this.lose(reasonOf(error));
    }
  }

  #editHere(entry: Entry, ticket: Ticket | undefined, edit: Edit, now: Date): Changed {
    if (ticket) {
      const { desk } = edited(ticket.desk, edit, ticket.desk, now);
      this.#hold({ ...ticket, desk });
    } else {
      const { answers: _, ...shown } = edit;
      this.#entries.set(entry.id, { ...entry, ...shown, changed: now.toISOString() });
    }
    return { replaced: {} };
  }

  /** @param seen what was shown when the change was made */
  #changed(row: StoredRow, edit: Edit, { number, state }: Entry, now: Date) {
    const ticket = ticketOf(row);
    if (!ticket) return undefined;
    const { desk, replaced } = edited(ticket.desk, edit, { ...ticket.desk, number, state }, now);
    return { ...this.#written({ ...ticket, desk }), replaced };
  }

  /** A change is written, or its ticket is gone. */
  #settle(id: string, edit: Edit, stored: Entry | undefined): void {
    const pending = (this.#pending.get(id) ?? []).filter((one) => one !== edit);
    this.#pending.set(id, pending);
    if (pending.length === 0) this.#pending.delete(id);
    if (stored) this.#show(stored);
    else this.#drop(id);
  }

  /** As it is stored, with what was changed here since. */
  #show(stored: Entry): void {
    const { answers: _, ...pending } = Object.assign({}, ...(this.#pending.get(stored.id) ?? [])) as Edit;
    this.#entries.set(stored.id, { ...stored, ...pending });
  }

  #written(ticket: Ticket): Written & { readonly entry: Entry } {
    return { row: storedOf(ticket), entry: entryOf(ticket, this.#judging) };
  }

  #hold(ticket: Ticket): void {
    const before = this.#entries.get(ticket.id);
    const isSame = before && this.#unsaved.get(ticket.id)?.desk.answers === ticket.desk.answers;
    const entry = isSame
      ? { ...before, ...ofDesk(ticket.desk, ticket.added) }
      : entryOf(ticket, this.#judging);
    this.#entries.set(ticket.id, entry);
    this.#unsaved.set(ticket.id, ticket);
  }

  #drop(id: string): void {
    this.#entries.delete(id);
    this.#unsaved.delete(id);
  }

  async #hear(store: Store, news: ListNews): Promise<void> {
    if (news.what === 'written') {
      const rows = await store.entriesOf(news.ids).catch(() => []);
      const entries = await Promise.all(rows.map((row) => this.#heard(store, row)));
      for (const entry of entries) if (entry) this.#show(entry);
      return this.#toldElsewhere([]);
    }
    const all = news.what === 'cleared' ? [...this.#entries.keys()] : news.ids;
    const gone = all.filter((id) => !this.#unsaved.has(id));
    for (const id of gone) this.#entries.delete(id);
    this.#toldElsewhere(gone);
  }

  /** What another tab has written; judged here, where that tab goes by something else. */
  async #heard(store: Store, row: { readonly id: string }): Promise<Entry | undefined> {
    if (isEntry(row) && row.by === markOfJudging(this.#judging)) return row;
    const stored = await store.row(row.id).catch(() => undefined);
    const ticket = stored && ticketOf(stored);
    return ticket && entryOf(ticket, this.#judging);
  }
}
