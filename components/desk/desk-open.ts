import { css, html, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { caseKeyOf } from './case-keys.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';

/** Where a report is opened: text field, file picker, folder. `again` while something is open already. */
export class DeskOpen extends SpeakingElement {
  static override properties = {
    text: { attribute: false },
    again: { type: Boolean },
    emptied: { attribute: false },
  };
  /** What the text field holds: what could not be opened stays there. */
  declare text: string;
  declare again: boolean;
  /** Another number whenever something was opened: the text field has done its work. */
  declare emptied: number;

  static override styles = [
    base,
    buttons,
    card,
    desk,
    css`
      .card {
        display: grid;
        gap: var(--s8);
      }
      .hint {
        margin-block-start: calc(-1 * var(--s6));
      }
      input[type='file'] {
        display: none;
      }
    `,
  ];

  constructor() {
    super();
    this.text = '';
    this.again = false;
    this.emptied = 0;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const field = this.renderRoot.querySelector('textarea');
    if (field && changed.get('emptied') !== undefined) field.value = '';
  }

  override render() {
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${sayDesk(this.again ? 'openAnother' : 'openTitle')}</h2>
      <p class="quiet" ?hidden=${this.again}>${sayDesk('deskSays')}</p>
      <label for="text">${sayDesk('pasteLabel')}</label>
      <p class="hint" id="hint">${sayDesk('pasteHint')}</p>
      <textarea id="text" dir="auto" rows=${this.again ? 3 : 8} aria-describedby="hint" spellcheck="false" .value=${live(this.text)}
        @input=${this.#typed} @paste=${this.#pasted} @keydown=${this.#showByKey}></textarea>
      <div class="row">
        <button type="button" class=${this.again ? 'button' : 'button primary'} @click=${this.#show}>${sayDesk('show')}</button>
        <button type="button" class="button" @click=${() => this.#pick('files')}>${sayDesk('openFile')}</button>
        <button type="button" class="button" @click=${() => this.#pick('folder')}>${sayDesk('openFolder')}</button>
      </div>
      <input type="file" id="files" multiple tabindex="-1" aria-hidden="true" @change=${this.#chosen} />
      <input type="file" id="folder" multiple webkitdirectory tabindex="-1" aria-hidden="true" @change=${this.#chosen} />
    </section>`;
  }

  #pick(id: 'files' | 'folder'): void {
    this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.click();
  }

  #chosen({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])];
    target.value = ''; // the same file can be chosen again
    if (files.length > 0) emit(this, target.id === 'folder' ? 'import-files' : 'open-files', { files });
  }

  #show(): void {
    emit(this, 'open-text', { text: this.renderRoot.querySelector('textarea')?.value ?? '' });
  }

  /** What is typed stays when another view is looked at. */
  #typed({ target }: Event): void {
    this.text = (target as HTMLTextAreaElement).value;
    emit(this, 'type-text', { text: this.text });
  }

  /** Here the key that copies a reply elsewhere opens what is typed. */
  #showByKey(event: KeyboardEvent): void {
    if (caseKeyOf(event) !== 'copy') return;
    event.preventDefault();
    this.#show();
  }

  /** Once the browser has put the text into the field. */
  #pasted(): void {
    setTimeout(() => this.#show());
  }
}

customElements.define('desk-open', DeskOpen);

declare global {
  interface HTMLElementTagNameMap {
    'desk-open': DeskOpen;
  }
}
