import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CallDraft } from '../../help/call-draft.ts';
import { base } from '../shared/base-styles.ts';
import { buttons, fields } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { copy, newTab } from '../shared/icons.ts';
import { rich, say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';
import { sayCall } from './call-texts.ts';
import { sheetOf } from './sheet.ts';
import { sheet } from './sheet-styles.ts';

/**
 * What it takes to call a team that takes calls: the number of the region first, what to say to the recorded voice,
 * what to have at hand, and a place for the number of the case. To be copied and printed.
 */
export class CallSheet extends SpeakingElement {
  static override properties = { draft: { attribute: false }, outcome: { state: true } };
  declare draft: CallDraft | undefined;
  declare private outcome: 'copied' | 'copyFailed' | undefined;

  static override styles = [
    base,
    buttons,
    fields,
    sheet,
    css`
      h3 {
        margin-block-start: var(--s4);
        font: var(--body-strong);
      }
      ol,
      ul {
        display: grid;
        gap: var(--s4);
        padding-inline-start: var(--s24);
      }
      .ids {
        font: var(--mono);
      }
      .foot .primary {
        flex: 1 0 100%;
      }
      @media print {
        .back,
        .foot,
        .place {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.outcome = undefined;
  }

  /** Puts the keyboard (and a screen reader) on the title, once drawn. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  /** What was copied before is not what is shown from now on. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('draft');
    if (before && before.text !== this.draft?.text) this.outcome = undefined;
  }

  override render() {
    const { draft } = this;
    if (!draft) return nothing;
    return sheetOf({
      title: sayCall('title'),
      inside: html`<p class="hint">${draft.team}</p>${draft.before ? html`<p>${draft.before}</p>` : nothing}
        ${this.#numbers(draft)}${script(draft)}${ids(draft)}${this.#ticket(draft)}`,
      foot: this.#foot(draft),
      leave: () => emit(this, 'close-call'),
    });
  }

  #numbers({ regions, region, numbers, list }: CallDraft): TemplateResult {
    const choose = ({ target }: Event) =>
      emit(this, 'call-from', { region: (target as HTMLSelectElement).value });
    return html`<label class="place"><span class="label">${sayCall('from')}</span>
        <select class="field" data-call-region @change=${choose}>
          ${region === undefined ? html`<option value="" selected>${sayCall('notListed')}</option>` : nothing}
          ${regions.map(
            ({ id, name }) => html`<option value=${id} .selected=${live(id === region)}>${name}</option>`,
          )}</select></label>
      ${numbers.length === 0 ? html`<p>${sayCall('choose')}</p>` : nothing}
      <ul data-call-numbers>${numbers.map(
        ({ shown, url, cost }) =>
          html`<li><a href=${url} dir="ltr">${shown}</a> <span class="hint">${sayCall(cost)}</span></li>`,
      )}</ul>
      ${
        list
          ? html`<p class="place hint"><a href=${list.url} target="_blank" rel="noopener noreferrer">${list.label} ${newTab}<span
            class="hidden-words">${say('opensNewTab')}</span></a></p>`
          : nothing
      }`;
  }

  #ticket({ ticket, after }: CallDraft): TemplateResult {
    const write = ({ target }: Event) =>
      emit(this, 'write-ticket', { number: (target as HTMLInputElement).value });
    return html`<p>${after}</p>
      <label><span class="label">${sayCall('ticket')}</span>
        <input class="field" data-call-ticket type="text" maxlength="60" autocomplete="off" spellcheck="false"
          aria-describedby="ticket-hint" .value=${live(ticket)} @input=${write}></label>
      <p class="hint place" id="ticket-hint">${sayCall('ticketHint')}</p>`;
  }

  #foot({ numbers: [best] }: CallDraft): TemplateResult {
    const { outcome } = this;
    return html`<p class="hint" role="status">${outcome ? sayCall(outcome) : nothing}</p>
      ${best ? html`<a class="button primary" data-call-now href=${best.url}>${sayCall('call', { shown: best.shown })}</a>` : nothing}
      <button type="button" class="button" data-call-copy @click=${this.#copy}>${copy}${sayCall('copy')}</button>
      <button type="button" class="button" data-call-print @click=${() => window.print()}>${sayCall('print')}</button>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.draft?.text ?? '');
      this.outcome = 'copied';
    } catch {
      this.outcome = 'copyFailed'; // a policy can forbid the clipboard
    }
  }
}

function script({ say: lines, have }: CallDraft): TemplateResult {
  return html`<h3>${sayCall('say')}</h3><ol>${lines.map((line) => html`<li>${rich(line)}</li>`)}</ol>
    <h3>${sayCall('have')}</h3><ul>${have.map((line) => html`<li>${rich(line)}</li>`)}</ul>`;
}

function ids({ ids: lines }: CallDraft): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<h3>${sayCall('ids')}</h3>
    <div class="ids" data-call-ids>${lines.map(
      ({ label, value }) => html`<p>${say('labelled', { label, value })}</p>`,
    )}</div>`;
}

customElements.define('call-sheet', CallSheet);

declare global {
  interface HTMLElementTagNameMap {
    'call-sheet': CallSheet;
  }
}
