import { deskMessage } from '../../components/desk/texts.ts';
import type { ListView } from '../../components/desk/ticket-view.ts';
import type { SummaryView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import type { Edit, Ticket } from '../../reports/ticket.ts';
import { keptNumber } from '../../reports/ticket-number.ts';
import type { Settings } from '../../settings/settings.ts';
import { titleOf } from './case-view.ts';
import type { Compared } from './compare-view.ts';
import { csvFile } from './csv.ts';
import type { Ports, Tell } from './desk-ports.ts';
import { exportFile } from './export-file.ts';
import { answersAtFirst } from './judging.ts';
import { listCsv } from './list-csv.ts';
import type { Entry } from './list-entry.ts';
import { arranged, firstLook, type Look } from './list-look.ts';
import { entryTitle, listView, pageLength, pagesOf, stateMessages } from './list-view.ts';
import type { Shelf } from './shelf.ts';
import { summaryCsv, summaryOf, whoLabel } from './summary-view.ts';

/** What of the list is looked at (search, filters, order, page, ticks), and what is done with it. */
export class ListedTickets {
  readonly #ports: Ports;
  readonly #tell: Tell;
  readonly #shelf: Shelf;
  /** The two that are to be compared, in the order in which they were ticked. */
  #ticked: readonly string[] = [];
  #look = firstLook;
  /** As the tickets were when they were last put in order: one that is changed stays where somebody is working on it. */
  #asArranged = new Map<string, Entry>();
  /** Ids of those that fit, in order. */
  #fitting: readonly string[] = [];
  /** Called with a ticket that is deleted, or without one for all. @returns how to bring back what was written of it */
  readonly #deleted: (ticket?: string) => Promise<() => Promise<void>>;
  #exporting: { share: number; readonly stop: AbortController } | undefined;
  loading = true;

  constructor(
    ports: Ports,
    tell: Tell,
    shelf: Shelf,
    deleted: (ticket?: string) => Promise<() => Promise<void>>,
  ) {
    this.#ports = ports;
    this.#tell = tell;
    this.#shelf = shelf;
    this.#deleted = deleted;
  }

  get look(): Look {
    return this.#look;
  }

  /** Another search, filter, order or page. */
  lookAt(change: Partial<Look>): void {
    this.#look = { ...this.#look, page: 0, ...change };
    if (Object.keys(change).every((field) => field === 'page')) this.refresh();
    else this.arrange();
  }

  tick(id: string, on: boolean): void {
    const others = this.#ticked.filter((one) => one !== id);
    this.#ticked = on ? [...others, id].slice(-2) : others;
    this.#tell.changed();
  }

  /** Puts every ticket where it belongs now. @param current the page with this one is shown */
  arrange(current?: string): void {
    this.#asArranged = new Map(this.#shelf.entries.map((entry) => [entry.id, entry]));
    this.#put();
    const place = this.#fitting.indexOf(current ?? '');
    if (place >= 0) this.lookAt({ page: Math.floor(place / pageLength) });
  }

  /** After tickets have come, gone or changed: what is new finds its place, the others stay in theirs. */
  refresh(): void {
    for (const id of this.#asArranged.keys()) if (!this.#shelf.entry(id)) this.#asArranged.delete(id);
    for (const entry of this.#shelf.entries)
      if (!this.#asArranged.has(entry.id)) this.#asArranged.set(entry.id, entry);
    this.#put();
  }

  /** @returns the two ticked tickets side by side; undefined where they cannot be. */
  async compare(settings: Settings): Promise<readonly [Compared, Compared] | undefined> {
    const [a, b] = this.#ticked;
    if (!a || !b) return undefined;
    const [first, second] = await Promise.all([this.#shelf.ticket(a), this.#shelf.ticket(b)]);
    if (first && second) return [comparedOf(first, settings), comparedOf(second, settings)];
    this.#tell.say('problem', deskMessage('entryUnreadable'));
    this.refresh();
    return undefined;
  }

  /** What somebody typed or chose for a ticket. What another tab had said meanwhile is told, and comes back with "Undo". */
  async change(id: string, { number, ...edit }: Edit): Promise<void> {
    const whole: Edit = { ...edit, ...(number !== undefined && { number: keptNumber(number) }) };
    const changing = this.#shelf.edit(id, whole, this.#ports.now());
    this.refresh(); // it is shown before it is written
    const changed = await changing;
    if (changed === 'gone') this.#tell.say('problem', deskMessage('ticketGone'));
    else this.#sayReplaced(id, changed.replaced);
    this.refresh();
  }

  async delete(id: string): Promise<void> {
    const entry = this.#shelf.entry(id);
    const undo = await this.#shelf.delete(id);
    const writtenAgain = await this.#deleted(id);
    const title = (entry && entryTitle(entry)) || deskMessage('nothingRecognised');
    if (undo)
      this.#tell.say('done', deskMessage('deleted', { title }), async () => {
        await undo();
        await writtenAgain();
      });
    else this.#tell.say('problem', deskMessage('entryUnreadable'));
    this.refresh();
  }

  async deleteAll(): Promise<void> {
    await this.#shelf.clear();
    await this.#deleted();
    this.#tell.say('done', deskMessage('deletedAll'));
    this.refresh();
  }

  async exportAll(): Promise<void> {
    if (this.#exporting) return;
    const stop = new AbortController();
    const exporting = { share: 0, stop };
    this.#exporting = exporting;
    const all = this.#shelf.count;
    let shown = performance.now();
    const progress = (count: number) => {
      if (performance.now() - shown < 100) return;
      shown = performance.now();
      exporting.share = Math.min(1, count / all);
      this.#tell.changed();
    };
    const made = await exportFile(this.#shelf.tickets(), { signal: stop.signal, progress });
    this.#exporting = undefined;
    if (!made) return this.#tell.say('done', deskMessage('exportStopped'));
    this.#ports.download(`sign-in-help-tickets-${this.#today()}.json`, made.content);
    this.#tell.say('done', deskMessage('exported', { count: made.count }));
  }

  stopExport(): void {
    this.#exporting?.stop.abort();
  }

  /** Of an export that takes time, 0 to 1. */
  get exported(): number | undefined {
    return this.#exporting && this.#exporting.share > 0 ? this.#exporting.share : undefined;
  }

  /** Those that fit, as they stand in the list. */
  exportTable(): void {
    const text = listCsv(this.#shown(), {
      titleOf: (entry) => entryTitle(entry).replaceAll('**', ''),
      whoOf: ({ who }) => whoLabel(who.join(' ')),
    });
    this.#ports.download(`sign-in-help-tickets-${this.#today()}.csv`, csvFile(text));
  }

  exportSummary(): void {
    this.#ports.download(`sign-in-help-summary-${this.#today()}.csv`, csvFile(summaryCsv(this.summary())));
  }

  summary(): SummaryView {
    const { query, state, cause } = this.#look;
    return summaryOf(this.#shown(), { query: query.trim(), isPart: state !== '' || cause !== '' });
  }

  /** @param current the ticket that is open */
  view(current = ''): ListView {
    const start = this.#look.page * pageLength;
    return listView({
      loading: this.loading,
      look: this.#look,
      all: this.#shelf.entries,
      shown: this.#fitting.length,
      rows: this.#shown(start, start + pageLength),
      ticked: this.#ticked,
      current,
    });
  }

  /** The tickets before and after one in the list as it is looked at. */
  around(id: string): { readonly previous?: string; readonly next?: string } {
    const place = this.#fitting.indexOf(id);
    if (place < 0) return {};
    const [previous, next] = [this.#fitting[place - 1], this.#fitting[place + 1]];
    return { ...(previous && { previous }), ...(next && { next }) };
  }

  #put(): void {
    const speech = { tag: language().tag, titleOf };
    this.#fitting = arranged([...this.#asArranged.values()], this.#look, speech).map(({ id }) => id);
    this.#ticked = this.#ticked.filter((id) => this.#shelf.entry(id));
    const last = pagesOf(this.#fitting.length) - 1;
    if (!this.loading) this.#look = { ...this.#look, page: Math.max(0, Math.min(this.#look.page, last)) };
    this.#tell.changed();
  }

  #shown(from?: number, to?: number): readonly Entry[] {
    return this.#fitting.slice(from, to).flatMap((id) => this.#shelf.entry(id) ?? []);
  }

  #sayReplaced(id: string, replaced: Edit): void {
    const { number, state } = replaced;
    const back = () => this.change(id, replaced);
    if (number !== undefined) this.#tell.say('problem', deskMessage('numberReplaced', { number }), back);
    else if (state) {
      const said = deskMessage('stateReplaced', { state: stateMessages[state] });
      this.#tell.say('problem', said, back);
    }
  }

  #today(): string {
    return this.#ports.now().toISOString().slice(0, 10);
  }
}

/** A ticket as it is judged in the list: by its first case, with the answers that count there. */
function comparedOf({ id, first: { report }, desk }: Ticket, settings: Settings): Compared {
  return { id, report, answers: desk.answers ?? answersAtFirst(report, settings) };
}
