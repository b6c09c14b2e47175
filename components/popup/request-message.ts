import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RequestDraft } from '../../help/request-draft.ts';
import { base } from '../shared/base-styles.ts';
import { buttons, fields } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { copy, newTab } from '../shared/icons.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';
import { layout } from './request-message-styles.ts';
import { sayRequest } from './request-texts.ts';

/**
 * A message to whoever can do a fix, shown as a whole and to be changed. It is copied, or opened in a mail program, in
 * Teams or as a ticket by the person's own click; sending it is for the person.
 */
export class RequestMessage extends SpeakingElement {
  static override properties = {
    draft: { attribute: false },
    people: { attribute: false },
    outcome: { state: true },
  };
  declare draft: RequestDraft | undefined;
  /** Who can do the fix, in words. */
  declare people: string;
  declare private outcome: 'copied' | 'copyFailed' | undefined;

  static override styles = [base, buttons, fields, layout];

  constructor() {
    super();
    this.people = '';
    this.outcome = undefined;
  }

  /** What was copied before is not what is shown from now on. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('draft');
    if (before && (before.subject !== this.draft?.subject || before.body !== this.draft.body))
      this.outcome = undefined;
  }

  override render() {
    const { draft, outcome } = this;
    if (!draft) return nothing;
    return html`<section aria-labelledby="title">
      <h4 id="title">${sayRequest('title', { people: this.people })}</h4>
      <p class="hint">${sayRequest('says')}</p>
      ${draft.to.length > 0 ? this.#to(draft) : this.#nobody()}
      ${draft.languages.length > 1 ? this.#languages(draft) : nothing}
      ${this.#text(draft)}
      ${this.#actions(draft)}
      <p class="hint" role="status">${outcome ? sayRequest(outcome) : nothing}</p>
    </section>`;
  }

  #to({ to, chosen, phone }: RequestDraft): TemplateResult {
    return html`<label>${sayRequest('to')}
        <select class="field" data-request-to @change=${this.#choose}>${to.map(
          (name, i) => html`<option value=${i} .selected=${live(i === chosen)}>${name}</option>`,
        )}</select></label>
      ${phone ? html`<p class="hint">${sayRequest('phone', { phone })}</p>` : nothing}`;
  }

  #nobody(): TemplateResult {
    return html`<p class="hint" data-request-nobody>${sayRequest('nobody')}
      <button type="button" class="plain" @click=${() => emit(this, 'open-options')}>
        ${sayRequest('addPeople')}</button></p>`;
  }

  #languages({ languages, language }: RequestDraft): TemplateResult {
    const choose = ({ target }: Event) =>
      emit(this, 'request-in', { language: (target as HTMLSelectElement).value });
    return html`<label>${sayRequest('language')}
      <select class="field" data-request-language @change=${choose}>${languages.map(
        (one) => html`<option value=${one.language} lang=${one.language}
          .selected=${live(one.language === language)}>${one.name}</option>`,
      )}</select></label>`;
  }

  #text({ language, direction, subject, body }: RequestDraft): TemplateResult {
    return html`<label>${sayRequest('subject')}
        <textarea class="field" data-request-subject rows="2" maxlength="150" lang=${language} dir=${direction}
          .value=${live(subject)} @input=${this.#editSubject}></textarea></label>
      <label>${sayRequest('body')}
        <textarea class="field" data-request-body rows="10" maxlength="5000" lang=${language} dir=${direction}
          .value=${live(body)} @input=${this.#editBody}></textarea></label>`;
  }

  #actions({ links: { mail, teams, ticket } }: RequestDraft): TemplateResult {
    return html`<p class="actions">
      <button type="button" class="button" data-request-copy @click=${this.#copy}>${copy}${sayRequest('copy')}</button>
      ${mail ? html`<a class="button" data-request-mail href=${mail} target="_blank" rel="noopener noreferrer">${sayRequest('mail')}</a>` : nothing}
      ${teams ? html`<a class="button" data-request-teams href=${teams} target="_blank" rel="noopener noreferrer">${inNewTab(sayRequest('teams'))}</a>` : nothing}
      ${ticket ? html`<a class="button" data-request-ticket href=${ticket} target="_blank" rel="noopener noreferrer">${inNewTab(sayRequest('ticket'))}</a>` : nothing}
    </p>`;
  }

  #choose({ target }: Event): void {
    emit(this, 'request-to', { index: (target as HTMLSelectElement).selectedIndex });
  }

  #editSubject({ target }: Event): void {
    // One line, whatever is pasted.
    emit(this, 'edit-request', { subject: (target as HTMLTextAreaElement).value.replace(/\s+/g, ' ') });
  }

  #editBody({ target }: Event): void {
    emit(this, 'edit-request', { body: (target as HTMLTextAreaElement).value });
  }

  async #copy(): Promise<void> {
    if (!this.draft) return;
    try {
      await navigator.clipboard.writeText(`${this.draft.subject}\n\n${this.draft.body}`);
      this.outcome = 'copied';
    } catch {
      // A policy can forbid the clipboard; the text can still be copied by hand.
      this.outcome = 'copyFailed';
      this.renderRoot.querySelector<HTMLTextAreaElement>('[data-request-body]')?.select();
    }
  }
}

function inNewTab(label: string): TemplateResult {
  return html`${label} ${newTab}<span class="hidden-words">${say('opensNewTab')}</span>`;
}

customElements.define('request-message', RequestMessage);

declare global {
  interface HTMLElementTagNameMap {
    'request-message': RequestMessage;
  }
}
