import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card, notice } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';
import { layout } from './desk-list-styles.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import type { ListView, RowView } from './view.ts';

/** The list of reports, a page of it at a time: search, open, delete, two to compare, export. */
export class DeskList extends SpeakingElement {
  static override properties = { list: { attribute: false }, asking: { state: true } };
  declare list: ListView | undefined;
  /** Whether all are to be deleted. */
  declare private asking: boolean;

  static override styles = [base, buttons, card, notice, desk, layout];

  constructor() {
    super();
    this.asking = false;
  }

  override render() {
    const { list } = this;
    if (!list) return nothing;
    return html`<div class="row spread"><h2 tabindex="-1">${sayDesk('listTitle')}</h2>
        <div class="row">${this.#actions(list)}</div></div>
      ${this.asking ? this.#ask(list) : nothing}
      <div class="find">
        <label for="search">${sayDesk('listSearch')}</label>
        <input type="search" id="search" maxlength="200" autocomplete="off" spellcheck="false" .value=${list.query}
          @input=${this.#search} />
        <p class="hint" role="status">${counts(list)}</p>
      </div>
      ${list.rows.length > 0 ? this.#rows(list) : html`<p class="quiet empty">${emptyWords(list)}</p>`}
      ${list.pages > 1 ? this.#pages(list) : nothing}`;
  }

  #actions({ count, ticked }: ListView): TemplateResult {
    const none = count === 0;
    const hint = ticked === 1 ? 'compareOneMore' : 'compareHint';
    return html`${none || ticked === 2 ? nothing : html`<span class="hint">${sayDesk(hint)}</span>`}
      <button type="button" class="button" ?disabled=${ticked !== 2} @click=${() => emit(this, 'compare')}>
        ${sayDesk('compareTwo')}</button>
      <button type="button" class="button" ?disabled=${none} @click=${() => emit(this, 'export-all')}>
        ${sayDesk('exportAll')}</button>
      <button type="button" class="button" ?disabled=${none} @click=${this.#askFirst}>${sayDesk('deleteAll')}</button>`;
  }

  #ask({ count }: ListView): TemplateResult {
    return html`<div class="notice row" role="group" aria-labelledby="ask"><p id="ask">${sayDesk('deleteAllAsk', { count })}</p>
      <button type="button" class="button" id="keep" @click=${() => this.#answered(false)}>${sayDesk('keep')}</button>
      <button type="button" class="button" @click=${() => this.#answered(true)}>${sayDesk('deleteAllYes')}</button></div>`;
  }

  #rows({ rows, ticked }: ListView): TemplateResult {
    // By place, not by key: after a deletion the keyboard is on the line that has moved up.
    return html`<ul class="card rows">${rows.map((row) => this.#row(row, ticked === 2 && !row.ticked))}</ul>`;
  }

  #row(row: RowView, full: boolean): TemplateResult {
    const { id, date, codes, host, more } = row;
    const title = row.title || sayDesk('nothingRecognised');
    const short = title.replaceAll('**', '');
    return html`<li data-entry=${id}>
      <input type="checkbox" .checked=${live(row.ticked)} ?disabled=${full} aria-label=${sayDesk('compareTick', { title: short, date })}
        @change=${(event: Event) => this.#tick(id, event)} />
      <button type="button" class="open" @click=${() => emit(this, 'open-entry', { id })}>
        <span class="title">${title}</span>${
          more > 0
            ? html`<span class="hint more" dir="ltr" aria-hidden="true">+${more}</span>
          <span class="hidden-words">${say('statusMore', { count: more })}</span>`
            : nothing
        }
        <span class="hint facts"><span>${date} · ${host}</span>${codes.map((code) => html` <span class="tag">${code}</span>`)}</span>
      </button>
      <button type="button" class="plain" aria-label=${sayDesk('deleteEntryLong', { title: short, date })}
        @click=${() => emit(this, 'delete-entry', { id })}>${sayDesk('deleteEntry')}</button></li>`;
  }

  #pages({ page, pages }: ListView): TemplateResult {
    const turn = (by: number) => emit(this, 'turn-page', { page: page + by });
    return html`<nav class="row pages" aria-label=${sayDesk('listPages')}>
      <button type="button" class="button" ?disabled=${page === 0} @click=${() => turn(-1)}>${sayDesk('previous')}</button>
      <span>${sayDesk('listPage', { page: page + 1, pages })}</span>
      <button type="button" class="button" ?disabled=${page === pages - 1} @click=${() => turn(1)}>${sayDesk('next')}</button>
    </nav>`;
  }

  #search({ target }: Event): void {
    emit(this, 'search-list', { text: (target as HTMLInputElement).value });
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
