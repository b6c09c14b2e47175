import { deskMessage } from '../../components/desk/texts.ts';
import type { ListView, RowView, SummaryView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import { timeWords } from '../../rules/words/dates.ts';
import { ruleTitle } from '../../rules/words/wording.ts';
import { titleOf } from './case-view.ts';
import type { Compared } from './compare-view.ts';
import type { Ports, Tell } from './desk-ports.ts';
import { exportFile } from './export-file.ts';
import { type Entry, fits } from './list-entry.ts';
import type { Shelf } from './shelf.ts';
import { summaryCsv, summaryOf } from './summary-view.ts';

/** So many lines are drawn at once, however long the list is. */
const pageLength = 25;

/** What of the list is looked at (search, page, ticks), and what is done with it. */
export class ListedReports {
  readonly #ports: Ports;
  readonly #tell: Tell;
  readonly #shelf: Shelf;
  /** The two that are to be compared, in the order in which they were ticked. */
  #ticked: readonly string[] = [];
  #query = '';
  #page = 0;
  /** Newest first, those that fit the query. */
  #fitting: readonly Entry[] = [];
  loading = true;

  constructor(ports: Ports, tell: Tell, shelf: Shelf) {
    this.#ports = ports;
    this.#tell = tell;
    this.#shelf = shelf;
  }

  search(query: string): void {
    this.#query = query.trim().slice(0, 200);
    this.#page = 0;
    this.refresh();
  }

  turnTo(page: number): void {
    this.#page = page;
    this.#tell.changed();
  }

  tick(id: string, on: boolean): void {
    const others = this.#ticked.filter((one) => one !== id);
    this.#ticked = on ? [...others, id].slice(-2) : others;
    this.#tell.changed();
  }

  /** After the list or the query has changed. */
  refresh(): void {
    const all = this.#shelf.entries.toReversed();
    this.#fitting = this.#query === '' ? all : all.filter(fits(this.#query, titleOf));
    this.#ticked = this.#ticked.filter((id) => this.#shelf.entry(id));
    this.#page = Math.max(0, Math.min(this.#page, this.#pages() - 1));
    this.#tell.changed();
  }

  /** @returns the two ticked reports side by side; undefined where they cannot be. */
  async compare(): Promise<readonly [Compared, Compared] | undefined> {
    const [a, b] = this.#ticked;
    if (!a || !b) return undefined;
    const [first, second] = await Promise.all([this.#shelf.report(a), this.#shelf.report(b)]);
    if (first && second) {
      return [
        { id: a, report: first },
        { id: b, report: second },
      ];
    }
    this.#tell.say('problem', deskMessage('entryUnreadable'));
    this.refresh();
    return undefined;
  }

  async delete(id: string): Promise<void> {
    const entry = this.#shelf.entry(id);
    const undo = await this.#shelf.delete(id);
    if (undo)
      this.#tell.say(
        'done',
        deskMessage('deleted', { title: (entry && entryTitle(entry)) || deskMessage('nothingRecognised') }),
        undo,
      );
    else this.#tell.say('problem', deskMessage('entryUnreadable'));
    this.refresh();
  }

  async deleteAll(): Promise<void> {
    await this.#shelf.clear();
    this.#tell.say('done', deskMessage('deletedAll'));
    this.refresh();
  }

  async exportAll(): Promise<void> {
    const { content, count } = await exportFile(this.#shelf.reports());
    this.#ports.download(`sign-in-help-reports-${this.#today()}.json`, content);
    this.#tell.say('done', deskMessage('exported', { count }));
  }

  /** The mark in front makes spreadsheets read it as UTF-8. */
  exportSummary(): void {
    const content = new Blob(['\ufeff', summaryCsv(this.summary())], { type: 'text/csv;charset=utf-8' });
    this.#ports.download(`sign-in-help-summary-${this.#today()}.csv`, content);
  }

  summary(): SummaryView {
    return summaryOf(this.#fitting, this.#query);
  }

  view(): ListView {
    const start = this.#page * pageLength;
    return {
      loading: this.loading,
      query: this.#query,
      count: this.#shelf.entries.length,
      shown: this.#fitting.length,
      page: this.#page,
      pages: this.#pages(),
      rows: this.#fitting.slice(start, start + pageLength).map((entry) => this.#row(entry)),
      ticked: this.#ticked.length,
    };
  }

  #pages(): number {
    return Math.max(1, Math.ceil(this.#fitting.length / pageLength));
  }

  #row(entry: Entry): RowView {
    const { id, rules, codes, host, made } = entry;
    return {
      id,
      title: entryTitle(entry),
      more: Math.max(0, rules.length - 1),
      codes,
      host,
      date: timeWords(language(), made),
      ticked: this.#ticked.includes(id),
    };
  }

  #today(): string {
    return this.#ports.now().toISOString().slice(0, 10);
  }
}

/** Title of the first finding, in the language in use. */
function entryTitle({ rules, params }: Entry): string {
  const [rule] = rules;
  return rule ? ruleTitle(language(), rule, params) : '';
}
