import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { form } from './options-styles.ts';
import { sayOptions } from './texts.ts';

/** The options as a file, and the end of everything: asked once more before it is done. */
export class OptionsFile extends SpeakingElement {
  static override properties = { sure: { state: true } };
  declare private sure: boolean;

  static override styles = [
    base,
    buttons,
    card,
    form,
    css`
      :host {
        display: grid;
        gap: var(--s16);
      }
      .card {
        display: grid;
        gap: var(--s12);
        padding: var(--s16) var(--s20);
      }
      h2 {
        font: var(--subtitle);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s8);
      }
      .quiet {
        color: var(--fg-quiet);
      }
    `,
  ];

  constructor() {
    super();
    this.sure = false;
  }

  override render() {
    return html`<section class="card" aria-labelledby="file"><h2 id="file">${sayOptions('file')}</h2>
        <p class="quiet">${sayOptions('fileSays')}</p>
        <p class="row"><button type="button" class="button" data-export @click=${() => emit(this, 'export-options')}>
            ${sayOptions('exportFile')}</button>
          <button type="button" class="button" data-import @click=${this.#pick}>${sayOptions('importFile')}</button>
          <input type="file" id="import" accept=".json,application/json" hidden @change=${this.#picked}></p></section>
      <section class="card" aria-labelledby="delete"><h2 id="delete">${sayOptions('deleteAll')}</h2>
        <p class="quiet">${sayOptions('deleteSays')}</p>${this.#delete()}</section>`;
  }

  /** The button that was pressed is gone: the keyboard goes to what took its place. */
  protected override updated(changed: PropertyValues): void {
    if (changed.get('sure') === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(this.sure ? '[data-keep]' : '[data-delete]')?.focus();
  }

  #delete(): TemplateResult {
    if (!this.sure) {
      return html`<p class="row"><button type="button" class="button" data-delete @click=${() => this.#ask(true)}>
        ${sayOptions('deleteAll')}…</button></p>`;
    }
    return html`<p id="ask">${sayOptions('deleteSure')}</p>
      <p class="row" role="group" aria-labelledby="ask">
        <button type="button" class="button" data-delete-sure @click=${this.#sure}>${sayOptions('deleteYes')}</button>
        <button type="button" class="button" data-keep @click=${() => this.#ask(false)}>${sayOptions('deleteNo')}</button></p>`;
  }

  #ask(sure: boolean): void {
    this.sure = sure;
  }

  #sure(): void {
    this.sure = false;
    emit(this, 'delete-everything');
  }

  #pick(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#import')?.click();
  }

  /** The same file can be opened again, once it is put right. */
  #picked({ target }: Event): void {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) emit(this, 'import-options', { file });
  }
}

customElements.define('options-file', OptionsFile);

declare global {
  interface HTMLElementTagNameMap {
    'options-file': OptionsFile;
  }
}
