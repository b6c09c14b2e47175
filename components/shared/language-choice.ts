import { css, html } from 'lit';
import type { LanguagesView } from '../../help/view.ts';
import { base } from './base-styles.ts';
import { fields } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { say } from './texts.ts';
import { emit } from './typed-events.ts';

/** In which language the extension speaks. Each language is named in its own words. */
export class LanguageChoice extends SpeakingElement {
  static override properties = { languages: { attribute: false } };
  declare languages: LanguagesView;

  static override styles = [
    base,
    fields,
    css`
      label {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s2) var(--s6);
      }
    `,
  ];

  constructor() {
    super();
    this.languages = { chosen: undefined, all: [] };
  }

  override render() {
    const { all } = this.languages;
    return html`<label>${say('language')}
      <select class="field" @change=${this.#choose}>
        <option value="">${say('languageOfBrowser')}</option>
        ${all.map(
          ({ language, name }) => html`<option value=${language} lang=${language}>${name}</option>`,
        )}</select></label>`;
  }

  /** After the options are there; what a person chose counts only once it comes back as a property. */
  protected override updated(): void {
    const select = this.renderRoot.querySelector('select');
    if (select) select.value = this.languages.chosen ?? '';
  }

  #choose({ target }: Event): void {
    const { value } = target as HTMLSelectElement;
    emit(this, 'choose-language', { language: value === '' ? undefined : value });
  }
}

customElements.define('language-choice', LanguageChoice);

declare global {
  interface HTMLElementTagNameMap {
    'language-choice': LanguageChoice;
  }
}
