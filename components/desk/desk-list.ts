import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../shared/base-styles.ts';
import { buttons, fields } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card, notice } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';
import './desk-list-tools.ts';
import { layout } from './desk-list-styles.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import { numberField, stateField } from './ticket-fields.ts';
import type { ListView, RowView } from './ticket-view.ts';

/** What of a line the list says, not the ticket. */
interface Standing {
  /** Two others are ticked. */
  readonly full: boolean;
  /** It is the one that is open. */
  readonly current: boolean;
}

/** The list of tickets, a page of it at a time: search, filters, order; open, number, state, delete, two to compare. */
export class DeskList extends SpeakingElement {
  static override properties = { list: { attribute: false }, asking: { state: true } };
  declare list: ListView | undefined;
  /** Whether all are to be deleted. */
  declare private asking: boolean;
  /** Where the keyboard goes with the next list: a column, and the place of a line from either end. */
  #next: { readonly column: string; readonly place: number } | undefined;

  static override styles = [base, buttons, card, notice, fields, desk, layout];

  constructor() {
    super();
    this.asking = false;
  }

  /** Puts the keyboard on the ticket that is open, so that one goes on from there. @returns whether it is in sight */
  async focusCurrent(): Promise<boolean> {
    await this.updateComplete;
    const current = this.renderRoot.querySelector<HTMLElement>('[data-open][aria-current]');
    current?.focus({ preventScroll: true });
    current?.scrollIntoView({ block: 'center' });
    return current !== null;
  }

  /** After a deletion the keyboard is on the line that has moved up, after a page was turned on its first or last one. */
  protected override updated(changed: PropertyValues<this>): void {
    const next = this.#next;
    if (!next || !changed.has('list')) return;
    this.#next = undefined;
    const all = this.#column(next.column);
    const line = all.at(Math.min(next.place, all.length - 1));
    (line ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  override render() {
    const { list } = this;
    if (!list) return nothing;
    return html`<div class="row spread"><h2 tabindex="-1">${sayDesk('listTitle')}</h2>
        <div class="row">${this.#actions(list)}</div></div>
      ${this.asking ? this.#ask(list) : nothing}
      <desk-list-tools .list=${list} @keydown=${this.#enter}></desk-list-tools>
      <div class="row spread hint"><p role="status">${counts(list)}</p>
        ${list.rows.length > 1 ? html`<p id="keys">${sayDesk('listKeys')}</p>` : nothing}</div>
      ${list.rows.length > 0 ? this.#rows(list) : html`<p class="quiet empty">${emptyWords(list)}</p>`}
      ${list.pages > 1 ? this.#pages(list) : nothing}`;
  }

  #actions({ count, ticked }: ListView): TemplateResult {
    const none = count === 0;
    const hint = ticked === 1 ? 'compareOneMore' : 'compareHint';
    const button = (words: string, act: () => void, disabled = none) =>
      html`<button type="button" class="button" ?disabled=${disabled} @click=${act}>${words}</button>`;
    return html`${none || ticked === 2 ? nothing : html`<span class="hint">${sayDesk(hint)}</span>`}
      ${button(sayDesk('compareTwo'), () => emit(this, 'compare'), ticked !== 2)}
      ${button(sayDesk('exportTable'), () => emit(this, 'export-table'))}
      ${button(sayDesk('exportAll'), () => emit(this, 'export-all'))}
      ${button(sayDesk('deleteAll'), () => this.#askFirst())}`;
  }

  #ask({ count }: ListView): TemplateResult {
    return html`<div class="notice row" role="group" aria-labelledby="ask"><p id="ask">${sayDesk('deleteAllAsk', { count })}</p>
      <button type="button" class="button" id="keep" @click=${() => this.#answered(false)}>${sayDesk('keep')}</button>
      <button type="button" class="button" @click=${() => this.#answered(true)}>${sayDesk('deleteAllYes')}</button></div>`;
  }

  #rows({ rows, ticked, current }: ListView): TemplateResult {
    // By key: a ticket that another tab adds must not move the field under the keyboard to another ticket.
    return html`<ul class="card rows" @keydown=${this.#walk}>${repeat(
      rows,
      ({ id }) => id,
      (row, place) =>
        this.#row(row, place, { full: ticked === 2 && !row.ticked, current: row.id === current }),
    )}</ul>`;
  }

  #row(row: RowView, place: number, { full, current }: Standing): TemplateResult {
    const { id, arrived } = row;
    const title = row.title || sayDesk('nothingRecognised');
    const short = title.replaceAll('**', '');
    const values = { title: row.number.trim() || short, date: arrived };
    return html`<li data-entry=${id} data-state=${row.state}>
      <input type="checkbox" .checked=${live(row.ticked)} ?disabled=${full} aria-label=${sayDesk('compareTick', values)}
        @change=${(event: Event) => this.#tick(id, event)} />
      <button type="button" class="open" data-open aria-current=${current ? 'true' : nothing} @click=${() => emit(this, 'open-entry', { id })}>
        <span class="title" id="title-${place}">${title}</span>${more(row)}
        ${facts(row)}
      </button>
      ${numberField(row, place, (number) => emit(this, 'change-ticket', { id, number }))}
      ${stateField(row, place, (state) => emit(this, 'change-ticket', { id, state }))}
      <button type="button" class="plain" data-delete aria-label=${sayDesk('deleteEntryLong', values)}
        @click=${() => this.#delete(id, place)}>${sayDesk('deleteEntry')}</button></li>`;
  }

  #pages({ page, pages }: ListView): TemplateResult {
    const turn = (by: number) => emit(this, 'look-at-list', { page: page + by });
    return html`<nav class="row pages" aria-label=${sayDesk('listPages')}>
      <button type="button" class="button" ?disabled=${page === 0} @click=${() => turn(-1)}>${sayDesk('previous')}</button>
      <span>${sayDesk('listPage', { page: page + 1, pages })}</span>
      <button type="button" class="button" ?disabled=${page === pages - 1} @click=${() => turn(1)}>${sayDesk('next')}</button>
    </nav>`;
  }

  /** Down, out of the search, to the first ticket. */
  #enter(event: KeyboardEvent): void {
    const [from] = event.composedPath();
    const [first] = this.#column('.open');
    if (event.key !== 'ArrowDown' || !(from instanceof HTMLInputElement) || !first) return;
    event.preventDefault();
    first.focus();
  }

  #column(column: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(`li ${column}`)];
  }

  /**
   * Up and down, from ticket to ticket, in the same column, and on to the next page; fields keep these keys for
   * themselves.
   */
  #walk(event: KeyboardEvent): void {
    const { key, target } = event;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (!step || !(target instanceof HTMLElement) || target.matches('select, [type=text]')) return;
    const column = target.matches('.open')
      ? '.open'
      : target.matches('.plain')
        ? '.plain'
        : '[type=checkbox]';
    const all = this.#column(column);
    const next = all[all.indexOf(target) + step];
    if (next) next.focus();
    else if (!this.#turn(column, step)) return;
    event.preventDefault();
  }

  /** @returns whether there is a page to turn to */
  #turn(column: string, step: number): boolean {
    const { page, pages } = this.list ?? { page: 0, pages: 1 };
    if (page + step < 0 || page + step >= pages) return false;
    this.#next = { column, place: step > 0 ? 0 : -1 };
    emit(this, 'look-at-list', { page: page + step });
    return true;
  }

  #delete(id: string, place: number): void {
    this.#next = { column: '.plain', place };
    emit(this, 'delete-entry', { id });
  }

  #tick(id: string, { target }: Event): void {
    emit(this, 'tick', { id, on: (target as HTMLInputElement).checked });
  }

  async #askFirst(): Promise<void> {
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#keep')?.focus();
  }

  #answered(yes: boolean): void {
    this.asking = false;
    if (yes) emit(this, 'delete-all');
    this.renderRoot.querySelector('h2')?.focus();
  }
}

function more({ more: count }: RowView) {
  if (count === 0) return nothing;
  return html`<span class="hint more" dir="ltr" aria-hidden="true">+${count}</span>
    <span class="hidden-words">${say('statusMore', { count })}</span>`;
}

function facts({ made, arrived, changed, host, file, kind, cases, codes }: RowView): TemplateResult {
  const parts = [
    sayDesk(kind === 'report' ? 'ofReport' : 'ofText'),
    made && sayDesk('madeAt', { date: made }),
    sayDesk('arrivedAt', { date: arrived }),
    changed && sayDesk('changedAt', { date: changed }),
    cases > 1 && sayDesk('casesOf', { count: cases }),
    host,
    file,
  ].filter(Boolean);
  return html`<span class="hint facts"><span>${parts.join(' · ')}</span>${codes.map((code) => html` <span class="tag">${code}</span>`)}</span>`;
}

function counts({ loading, shown, count }: ListView): string {
  if (loading) return sayDesk('loading');
  return count === 0 ? '' : sayDesk('listCount', { shown, count });
}

function emptyWords({ loading, count }: ListView): string {
  if (loading) return '';
  return sayDesk(count === 0 ? 'listEmpty' : 'listNone');
}

customElements.define('desk-list', DeskList);

declare global {
  interface HTMLElementTagNameMap {
    'desk-list': DeskList;
  }
}
