import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Hit } from '../../rules/search/full.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { emit } from './typed-events.ts';
import './finding-card.ts';
import type { SearchView } from '../../help/search-view.ts';
import { base } from './base-styles.ts';
import { arrowBack } from './more-icons.ts';
import { layout } from './search-box-styles.ts';
import { saySearch } from './search-texts.ts';
import { tags } from './surface-styles.ts';
import { rich } from './texts.ts';

/** Looks something up without a failure: a field, what fits, and what is known about it. `closable` in the popup. */
export class SearchBox extends SpeakingElement {
  static override properties = { view: { attribute: false }, closable: { type: Boolean } };
  declare view: SearchView | undefined;
  declare closable: boolean;
  /** Where the keyboard goes back to. */
  #last: string | undefined;

  static override styles = [base, buttons, tags, layout];

  constructor() {
    super();
    this.closable = false;
  }

  /** Puts the keyboard into the field, once drawn. */
  async focusField(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    return html`${this.closable && !view.chosen ? back('close', () => emit(this, 'close-search')) : nothing}
      ${view.chosen ? this.#chosen(view.chosen) : this.#field(view)}`;
  }

  /** After a choice the keyboard goes to what was chosen, and back to the line it was chosen from. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (!before || !this.view || Boolean(before.chosen) === Boolean(this.view.chosen)) return;
    const { chosen, query } = this.view;
    if (chosen) void this.renderRoot.querySelector('finding-card')?.focusTitle();
    else if (this.#last) this.renderRoot.querySelector<HTMLElement>(`[data-hit="${this.#last}"]`)?.focus();
    else if (query === '') void this.focusField();
  }

  #field({ query, hits, state }: SearchView): TemplateResult {
    return html`<h2 tabindex="-1">${saySearch('title')}</h2>
      <form role="search" @submit=${this.#first}>
        <label for="query">${saySearch('label')}</label>
        <input type="search" id="query" maxlength="2000" autocomplete="off" spellcheck="false" aria-describedby="hint"
          .value=${live(query)} @input=${this.#type} />
        <p class="hint" id="hint">${saySearch('hint')}</p>
      </form>
      <p class="hint" role="status">${statusWords(query, hits.length, state)}</p>
      ${hits.length > 0 ? html`<ul aria-label=${saySearch('results')}>${hits.map((hit) => this.#hit(hit))}</ul>` : nothing}`;
  }

  #hit(hit: Hit): TemplateResult {
    return html`<li><button type="button" class="hit" data-hit=${`${hit.kind}:${hit.id}`} @click=${() => this.#choose(hit)}>
      <span class="name">${rich(hit.title)}</span>
      <span class="why">${saySearch(`kind-${hit.kind}`)} · ${hit.why}</span></button></li>`;
  }

  #chosen(findings: NonNullable<SearchView['chosen']>): TemplateResult {
    return html`${back('toResults', () => emit(this, 'back-to-hits'))}
      <p class="told" role="note">${saySearch('told')}</p>
      ${findings.map(
        (
          finding,
          i,
        ) => html`<finding-card data-rule=${finding.rule} data-verdict=${finding.verdict} data-order=${i + 1}
          data-looked-up .finding=${finding} ?compact=${i > 0}></finding-card>`,
      )}`;
  }

  #type({ target }: Event): void {
    this.#last = undefined;
    emit(this, 'search-words', { text: (target as HTMLInputElement).value });
  }

  /** Enter in the field opens the best. */
  #first(event: Event): void {
    event.preventDefault();
    const [hit] = this.view?.hits ?? [];
    if (hit) this.#choose(hit);
  }

  #choose({ kind, id }: Hit): void {
    this.#last = `${kind}:${id}`;
    emit(this, 'choose-hit', { kind, id });
  }
}

function back(words: 'close' | 'toResults', act: () => void): TemplateResult {
  return html`<button type="button" class="plain back" data-search-back @click=${act}>
    ${arrowBack}${saySearch(words)}</button>`;
}

/** For the live region. */
function statusWords(query: string, count: number, state: SearchView['state']): string {
  if (state !== 'ready') return saySearch(state);
  if (query.trim() === '') return '';
  return count === 0 ? saySearch('none') : saySearch('count', { count });
}

customElements.define('search-box', SearchBox);

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}
