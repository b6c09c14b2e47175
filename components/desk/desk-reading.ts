import { css, html, nothing } from 'lit';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';

/** How far a large file is read, or the list is written, and a way to stop it. */
export class DeskReading extends SpeakingElement {
  static override properties = { share: { type: Number }, what: {} };
  /** From 0 to 1. */
  declare share: number | undefined;
  declare what: 'file' | 'export';

  constructor() {
    super();
    this.what = 'file';
  }

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
    const words = sayDesk(this.what === 'file' ? 'reading' : 'exporting');
    const stop = this.what === 'file' ? 'stop-reading' : 'stop-export';
    return html`<section class="card" aria-label=${words} data-reading>
      <div class="row spread">
        <p role="status">${words}</p>
        <button type="button" class="button" @click=${() => emit(this, stop)}>${sayDesk('importStop')}</button>
      </div>
      <progress aria-label=${words} max="1" .value=${this.share}></progress>
    </section>`;
  }
}

customElements.define('desk-reading', DeskReading);

declare global {
  interface HTMLElementTagNameMap {
    'desk-reading': DeskReading;
  }
}
