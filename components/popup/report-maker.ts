import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ReportDraft } from '../../help/report-draft.ts';
import { base, disclosure } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { chevron, copy } from '../shared/icons.ts';
import { arrowBack } from '../shared/more-icons.ts';
import { card } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';
import { layout } from './report-maker-styles.ts';
import { stepWords } from './report-step.ts';
import { sayReport } from './report-texts.ts';

const levels = ['full', 'workspace', 'none'] as const;

/**
 * Shows a report before it is given away: every page of it in words, the whole as it is, and what of it to leave out.
 * Copies it or saves it; sending it is for the person.
 */
export class ReportMaker extends SpeakingElement {
  static override properties = {
    draft: { attribute: false },
    outcome: { state: true },
    open: { state: true },
  };
  declare draft: ReportDraft | undefined;
  /** What became of the last copying or saving, in words. */
  declare private outcome: string;
  /** The text itself is shown. */
  declare private open: boolean;

  static override styles = [base, buttons, card, disclosure, layout];

  constructor() {
    super();
    this.outcome = '';
    this.open = false;
  }

  /** Puts the keyboard (and a screen reader) on the title, once drawn. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  override render() {
    const { draft } = this;
    if (!draft) return nothing;
    return html`<section class="card" aria-labelledby="title">
      <button type="button" class="plain back" data-report-back @click=${() => emit(this, 'close-report')}>
        ${arrowBack}${say('back')}</button>
      <h2 id="title" tabindex="-1">${sayReport('title')}</h2>
      <p class="says">${sayReport('says')}</p>
      ${this.#pages(draft)}${this.#paths(draft)}${this.#answers(draft)}${this.#tried(draft)}${this.#note(draft)}${this.#whole(draft)}
      <p class="actions">
        <button type="button" class="button primary" data-report-copy ?disabled=${!draft.made}
          @click=${this.#copy}>${copy}${sayReport('copy')}</button>
        <button type="button" class="button" data-report-save ?disabled=${!draft.made}
          @click=${this.#save}>${sayReport('save')}</button></p>
      <p class="hint" role="status">${draft.made ? this.outcome : sayReport('noneChosen')}</p>
    </section>`;
  }

  #pages({ steps }: ReportDraft): TemplateResult {
    return html`<fieldset><legend>${sayReport('pages')}</legend>
      ${steps.map(
        (step, index) => html`<label class=${step.chosen ? 'choice' : 'choice off'}>
          <input type="checkbox" data-report-observation=${index} .checked=${live(step.chosen)}
            @change=${(event: Event) => this.#choose(index, event)}>
          ${stepWords(step)}</label>`,
      )}</fieldset>`;
  }

  #paths({ paths }: ReportDraft): TemplateResult {
    return html`<fieldset><legend>${sayReport('paths')}</legend>
      ${levels.map(
        (level) => html`<label class="choice">
          <input type="radio" name="paths" value=${level} .checked=${live(level === paths)}
            @change=${() => this.#changed(() => emit(this, 'choose-paths', { paths: level }))}>
          <span>${sayReport(`paths-${level}`)}</span></label>`,
      )}</fieldset>`;
  }

  #answers({ answers }: ReportDraft) {
    if (answers.length === 0) return nothing;
    return html`<div><p class="label">${sayReport('answers')}</p>
      <ul>${answers.map((line) => html`<li>${line}</li>`)}</ul></div>`;
  }

  #tried({ tried, withTried }: ReportDraft) {
    if (tried.length === 0) return nothing;
    const choose = ({ target }: Event) =>
      this.#changed(() => emit(this, 'choose-tried', { on: (target as HTMLInputElement).checked }));
    return html`<fieldset><legend>${sayReport('tried')}</legend>
      <ul class=${withTried ? '' : 'off'}>${tried.map((line) => html`<li>${line}</li>`)}</ul>
      <label class="choice"><input type="checkbox" data-report-tried .checked=${live(withTried)} @change=${choose}>
        ${sayReport('withTried')}</label></fieldset>`;
  }

  #note({ note }: ReportDraft): TemplateResult {
    return html`<div><label class="label" for="note">${sayReport('note')}</label>
      <textarea id="note" rows="3" maxlength="2000" aria-describedby="note-hint" .value=${live(note)}
        @input=${this.#write}></textarea>
      <p class="hint" id="note-hint">${sayReport('noteHint')}</p></div>`;
  }

  #whole({ made }: ReportDraft) {
    if (!made) return nothing;
    return html`<details ?open=${this.open} @toggle=${this.#toggle}>
      <summary>${chevron}<span class="summary-words">${sayReport('exactly')}</span></summary>
      <pre tabindex="0" dir="ltr" aria-label=${sayReport('exactly')} data-report-json>${made.json}</pre>
      <label class="label" for="text">${sayReport('asText')}</label>
      <textarea id="text" class="data" dir="auto" rows="8" readonly data-report-text .value=${made.text}></textarea>
    </details>`;
  }

  #choose(index: number, { target }: Event): void {
    const { checked: on } = target as HTMLInputElement;
    this.#changed(() => emit(this, 'choose-observation', { index, on }));
  }

  #write({ target }: Event): void {
    const { value: note } = target as HTMLTextAreaElement;
    this.#changed(() => emit(this, 'write-note', { note }));
  }

  /** What was copied or saved before is not what is shown from now on. */
  #changed(tell: () => void): void {
    this.outcome = '';
    tell();
  }

  #toggle({ target }: Event): void {
    this.open = (target as HTMLDetailsElement).open;
  }

  async #copy(): Promise<void> {
    const text = this.draft?.made?.text;
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = sayReport('copied');
    } catch {
      // A policy can forbid the clipboard; the text can still be copied by hand.
      this.outcome = sayReport('copyFailed');
      this.open = true;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLTextAreaElement>('#text')?.select();
    }
  }

  #save(): void {
    const made = this.draft?.made;
    if (!made) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([made.json], { type: 'application/json' }));
    link.download = made.fileName;
    link.click();
    // The browser has to have read it before it is given back.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.outcome = sayReport('saved', { name: made.fileName });
  }
}

customElements.define('report-maker', ReportMaker);

declare global {
  interface HTMLElementTagNameMap {
    'report-maker': ReportMaker;
  }
}
