import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { info } from '../shared/more-icons.ts';
import { emit } from '../shared/typed-events.ts';
import type { TextField } from './fields.ts';
import { form } from './options-styles.ts';
import { sayOptions } from './texts.ts';
import type { FieldView } from './view.ts';

/**
 * A line or, with `lines`, several, with its label, a hint and what is wrong with it. The problem is shown once
 * somebody has left the field: nobody is corrected in the middle of a word.
 */
export class OptionsField extends SpeakingElement {
  static override properties = {
    field: {},
    label: {},
    hint: {},
    lines: { type: Boolean },
    view: { attribute: false },
    left: { state: true },
  };
  /** Absent where nothing can be typed. */
  declare field: TextField | undefined;
  declare label: string;
  declare hint: string;
  declare lines: boolean;
  declare view: FieldView;
  declare private left: boolean;

  static override styles = [base, form];

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.lines = false;
    this.view = { value: '', byPolicy: false };
    this.left = false;
  }

  override render() {
    const { byPolicy, problem } = this.view;
    const shown = this.left ? problem : undefined;
    return html`<div class="field-block">
      <label class="label" for="text">${this.label}</label>
      ${this.lines ? this.#area(shown !== undefined) : this.#line(shown !== undefined)}
      <div id="about" class="field-block">
        ${byPolicy ? policyNote() : nothing}
        ${shown ? html`<p class="problem" data-problem>${info}${sayOptions('fieldProblem', { problem: shown })}</p>` : nothing}
        ${this.hint ? html`<p class="hint">${this.hint}</p>` : nothing}
      </div></div>`;
  }

  #line(wrong: boolean) {
    const { value, byPolicy } = this.view;
    return html`<input id="text" class="text" type="text" autocomplete="off" spellcheck="false"
      aria-describedby="about" aria-invalid=${wrong ? 'true' : 'false'} ?readonly=${byPolicy || !this.field}
      .value=${live(value)} @input=${this.#type} @blur=${this.#leave}>`;
  }

  #area(wrong: boolean) {
    const { value, byPolicy } = this.view;
    return html`<textarea id="text" class="text" rows="3" aria-describedby="about"
      aria-invalid=${wrong ? 'true' : 'false'} ?readonly=${byPolicy || !this.field}
      .value=${live(value)} @input=${this.#type} @blur=${this.#leave}></textarea>`;
  }

  #type({ target }: Event): void {
    const { value } = target as HTMLInputElement;
    if (this.field) emit(this, 'set-text', { field: this.field, text: value });
  }

  #leave(): void {
    const show = () => {
      this.left = true;
    };
    // What appears while a button is pressed pushes it away before it is let go: the click would be lost.
    if (pressed) window.addEventListener('pointerup', () => setTimeout(show), { once: true });
    else show();
  }
}

/** Whether a pointer is down anywhere on the page. */
let pressed = false;
for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
  window.addEventListener(
    type,
    () => {
      pressed = type === 'pointerdown';
    },
    { capture: true },
  );
}

/** That the organisation has set it. */
export function policyNote() {
  return html`<p class="by-policy" data-by-policy>${info}${sayOptions('byPolicy')}</p>`;
}

customElements.define('options-field', OptionsField);

declare global {
  interface HTMLElementTagNameMap {
    'options-field': OptionsField;
  }
}
