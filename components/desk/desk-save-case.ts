import { css, html, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { base, disclosure } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { chevron } from '../shared/icons.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';

/** Makes a test case of what is open: asks for the sentence that says what it shows. */
export class DeskSaveCase extends SpeakingElement {
  static override properties = { sentence: {} };
  /** As far as it is written. */
  declare sentence: string;

  static override styles = [
    base,
    buttons,
    card,
    disclosure,
    desk,
    css`
      .card {
        padding: var(--s6) var(--s8);
      }
      h2 {
        font: var(--body-strong);
      }
      form {
        display: grid;
        gap: var(--s8);
        padding: var(--s4) var(--s8) var(--s12);
      }
      .row {
        flex-wrap: nowrap;
      }
      .button {
        flex: none;
      }
      @media (max-width: 430px) {
        .row {
          flex-wrap: wrap;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.sentence = '';
  }

  /** What is written is not hidden. */
  protected override updated(changed: PropertyValues<this>): void {
    const details = this.renderRoot.querySelector('details');
    if (details && changed.has('sentence') && this.sentence !== '') details.open = true;
  }

  override render() {
    return html`<details class="card"><summary>${chevron}<h2 class="summary-words">${sayDesk('saveCase')}</h2></summary>
      <form @submit=${this.#save}>
        <p class="hint">${sayDesk('saveCaseSays')}</p>
        <label for="what">${sayDesk('saveCaseWhat')}</label>
        <div class="row"><input type="text" id="what" required maxlength="200" autocomplete="off"
            .value=${live(this.sentence)} @input=${this.#write} />
          <button type="submit" class="button">${sayDesk('saveCaseButton')}</button></div>
      </form></details>`;
  }

  #write({ target }: Event): void {
    emit(this, 'write-sentence', { sentence: (target as HTMLInputElement).value });
  }

  #save(event: Event): void {
    event.preventDefault();
    const what = this.renderRoot.querySelector('input')?.value.trim();
    if (what) emit(this, 'save-case', { what });
  }
}

customElements.define('desk-save-case', DeskSaveCase);

declare global {
  interface HTMLElementTagNameMap {
    'desk-save-case': DeskSaveCase;
  }
}
