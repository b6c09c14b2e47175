import { css, html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LanguageName } from '../../rules/words/language.ts';
import { base } from '../shared/base-styles.ts';
import { buttons, fields } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { check, copy } from '../shared/icons.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';

/** The answer to the partner as plain text, to be changed and copied. */
export class DeskReply extends SpeakingElement {
  static override properties = {
    text: { attribute: false },
    language: { attribute: false },
    languages: { attribute: false },
    outcome: { state: true },
  };
  declare text: string;
  /** Tag of the language that the reply is in. */
  declare language: string;
  declare languages: readonly LanguageName[];
  declare private outcome: 'copied' | 'copyFailed' | undefined;

  static override styles = [
    base,
    buttons,
    card,
    fields,
    desk,
    css`
      .card {
        display: grid;
        gap: var(--s8);
      }
    `,
  ];

  constructor() {
    super();
    this.text = '';
    this.language = 'en';
    this.languages = [];
    this.outcome = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('text')) this.outcome = undefined;
  }

  override render() {
    const { outcome } = this;
    return html`<section class="card" aria-labelledby="title">
      <div class="row spread"><h2 class="part" id="title">${sayDesk('reply')}</h2>
        <div class="row">${this.#languages()}
          <button type="button" class="button" @click=${this.#copy}>
            ${outcome === 'copied' ? html`${check}${sayDesk('copied')}` : html`${copy}${sayDesk('copyReply')}`}</button></div></div>
      <p class="hint" id="says">${sayDesk('replySays')}</p>
      <p class="hint" role="status">${outcome === 'copyFailed' ? sayDesk('copyFailed') : nothing}</p>
      <textarea rows="10" lang=${this.language} aria-label=${sayDesk('replyLabel')} aria-describedby="says" .value=${this.text}></textarea>
    </section>`;
  }

  #languages() {
    const choose = ({ target }: Event) =>
      emit(this, 'reply-in', { language: (target as HTMLSelectElement).value });
    return html`<label class="row">${sayDesk('replyIn')}
      <select class="field" @change=${choose}>${this.languages.map(
        ({ language, name }) =>
          html`<option value=${language} lang=${language} .selected=${live(language === this.language)}>${name}</option>`,
      )}</select></label>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.renderRoot.querySelector('textarea')?.value ?? this.text);
      this.outcome = 'copied';
      emit(this, 'reply-copied');
    } catch {
      this.outcome = 'copyFailed'; // a policy can forbid the clipboard; the text can still be selected
    }
  }
}

customElements.define('desk-reply', DeskReply);

declare global {
  interface HTMLElementTagNameMap {
    'desk-reply': DeskReply;
  }
}
