import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RequestDraft } from '../../help/request-draft.ts';
import { base } from '../shared/base-styles.ts';
import { buttons, fields } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { copy, newTab } from '../shared/icons.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';
import { type RequestWordId, sayRequest } from './request-texts.ts';
import { sheetOf } from './sheet.ts';
import { sheet } from './sheet-styles.ts';

/**
 * A message to whoever can do a fix, a sheet of its own: shown as a whole and to be changed. It is copied, or opened in
 * a mail program, in Teams, as a ticket or beside a form by the person's own click; sending it is for the person.
 */
export class RequestMessage extends SpeakingElement {
  static override properties = { draft: { attribute: false }, outcome: { state: true } };
  declare draft: RequestDraft | undefined;
  declare private outcome: 'copied' | 'copiedForForm' | 'copyFailed' | undefined;

  static override styles = [
    base,
    buttons,
    fields,
    sheet,
    css`
      textarea {
        field-sizing: content;
        padding: var(--s8) var(--s12);
        background: var(--page);
        border-color: var(--line);
        resize: vertical;
      }
      /* A choice of people needs the whole line. */
      h2:has(label) {
        flex-basis: 100%;
        order: 1;
      }
      h2 label {
        display: grid;
        gap: var(--s2);
      }
      .bar h2 .field {
        width: 100%;
        max-width: none;
        font: var(--body-strong);
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
    if (before && before.body !== this.draft?.body) this.outcome = undefined;
  }

  override render() {
    const { draft } = this;
    if (!draft) return nothing;
    return sheetOf({
      title: this.#to(draft),
      ...(draft.languages.length > 1 && { end: this.#languages(draft) }),
      inside: this.#text(draft),
      foot: this.#actions(draft),
      leave: () => emit(this, 'close-request'),
    });
  }

  #to({ to, chosen }: RequestDraft): TemplateResult | string {
    if (to.length === 0) return sayRequest('title');
    if (to.length === 1) return sayRequest('toOne', { name: to[0] ?? '' });
    return html`<label>${sayRequest('to')} <select class="field" data-request-to @change=${this.#choose}>${to.map(
      (name, i) => html`<option value=${i} .selected=${live(i === chosen)}>${name}</option>`,
    )}</select></label>`;
  }

  #languages({ languages, language }: RequestDraft): TemplateResult {
    const choose = ({ target }: Event) =>
      emit(this, 'request-in', { language: (target as HTMLSelectElement).value });
    return html`<select class="field" data-request-language aria-label=${sayRequest('language')} @change=${choose}>${languages.map(
      (one) => html`<option value=${one.language} lang=${one.language}
          .selected=${live(one.language === language)}>${one.name}</option>`,
    )}</select>`;
  }

  #text({ language, direction, body, phone, unnamed }: RequestDraft): TemplateResult {
    return html`<textarea class="field" data-request-body rows="8" maxlength="5000" lang=${language} dir=${direction}
        aria-label=${sayRequest('body')} aria-describedby="says" .value=${live(body)} @input=${this.#edit}></textarea>
      <p class="hint" id="says">${sayRequest('says')}</p>
      ${phone ? html`<p>${sayRequest('call')} <a href=${phone.url}>${phone.shown}</a></p>` : nothing}
      ${unnamed ? this.#unnamed() : nothing}`;
  }

  #unnamed(): TemplateResult {
    return html`<p class="hint" data-request-nobody>${sayRequest('nobody')}
      <button type="button" class="plain" @click=${() => emit(this, 'open-options')}>
        ${sayRequest('addPeople')}</button></p>`;
  }

  #actions({ links: { mail, teams, ticket, form } }: RequestDraft): TemplateResult {
    const { outcome } = this;
    return html`<p class="hint" role="status">${outcome ? sayRequest(outcome) : nothing}</p>
      <button type="button" class="button primary" data-request-copy @click=${this.#copy}>${copy}${sayRequest('copy')}</button>
      ${form ? html`<a class="button" data-request-form href=${form} target="_blank" rel="noopener noreferrer">${inNewTab('form')}</a>` : nothing}
      ${mail ? html`<a class="button" data-request-mail href=${mail} target="_blank" rel="noopener noreferrer">${sayRequest('mail')}</a>` : nothing}
      ${teams ? html`<a class="button" data-request-teams href=${teams} target="_blank" rel="noopener noreferrer">${inNewTab('teams')}</a>` : nothing}
      ${ticket ? html`<a class="button" data-request-ticket href=${ticket} target="_blank" rel="noopener noreferrer">${inNewTab('ticket')}</a>` : nothing}`;
  }

  #choose({ target }: Event): void {
    emit(this, 'request-to', { index: (target as HTMLSelectElement).selectedIndex });
  }

  #edit({ target }: Event): void {
    emit(this, 'edit-request', { body: (target as HTMLTextAreaElement).value });
  }

  async #copy(): Promise<void> {
    const { draft } = this;
    if (!draft) return;
    try {
      await navigator.clipboard.writeText(draft.body);
      this.outcome = draft.links.form ? 'copiedForForm' : 'copied';
    } catch {
      // A policy can forbid the clipboard; the text can still be copied by hand.
      this.outcome = 'copyFailed';
      this.renderRoot.querySelector<HTMLTextAreaElement>('[data-request-body]')?.select();
    }
  }
}

function inNewTab(label: RequestWordId): TemplateResult {
  return html`${sayRequest(label)} ${newTab}<span class="hidden-words">${say('opensNewTab')}</span>`;
}

customElements.define('request-message', RequestMessage);

declare global {
  interface HTMLElementTagNameMap {
    'request-message': RequestMessage;
  }
}
