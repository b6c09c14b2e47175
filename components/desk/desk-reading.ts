import { css, html, nothing } from 'lit';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';

/** How far a large file, a picture or a PDF is read, and a way to stop it. */
export class DeskReading extends SpeakingElement {
  static override properties = { share: { type: Number } };
  /** From 0 to 1. */
  declare share: number | undefined;

  static override styles = [
    base,
    buttons,
    card,
    desk,
    css`
      progress {
        width: 100%;
        height: var(--s8);
        margin-block-start: var(--s8);
        accent-color: var(--accent);
      }
    `,
  ];

  override render() {
    if (this.share === undefined) return nothing;
    return html`<section class="card" aria-label=${sayDesk('reading')} data-reading>
      <div class="row spread">
        <p role="status">${sayDesk('reading')}</p>
        <button type="button" class="button" @click=${() => emit(this, 'stop-reading')}>${sayDesk('importStop')}</button>
      </div>
      <progress aria-label=${sayDesk('reading')} max="1" .value=${this.share}></progress>
    </section>`;
  }
}

customElements.define('desk-reading', DeskReading);

declare global {
  interface HTMLElementTagNameMap {
    'desk-reading': DeskReading;
  }
}
