import { css, html, nothing } from 'lit';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { emit } from '../shared/events.ts';
import { info } from '../shared/more-icons.ts';
import { base } from '../shared/styles.ts';
import { notice } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import type { Unreadable } from '../shared/view.ts';

/** Says why the page cannot be read and, where that can help, offers to look at it once. */
export class PageUnreadable extends SpeakingElement {
  static override properties = { reason: {} };
  declare reason: Unreadable;

  static override styles = [
    base,
    buttons,
    notice,
    css`
      section {
        display: flex;
        gap: var(--s8);
      }
      h2 {
        font: var(--body-strong);
      }
      .button {
        margin-block-start: var(--s8);
      }
    `,
  ];

  constructor() {
    super();
    this.reason = 'not-covered';
  }

  override render() {
    const { reason } = this;
    return html`<section class="notice" aria-labelledby="title">${info}<div>
      <h2 id="title" tabindex="-1">${say('unreadableTitle')}</h2>
      <p>${say(reason)}</p>
      ${reason === 'refused' || reason === 'ask-icon' ? nothing : this.#lookOnce()}
    </div></section>`;
  }

  #lookOnce() {
    return html`<button type="button" class="button" @click=${() => emit(this, 'look-once')}>
      ${say('lookOnce')}</button>`;
  }
}

customElements.define('page-unreadable', PageUnreadable);

declare global {
  interface HTMLElementTagNameMap {
    'page-unreadable': PageUnreadable;
  }
}
