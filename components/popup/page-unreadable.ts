import { css, html, nothing } from 'lit';
import type { Unreadable } from '../../help/view.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { info } from '../shared/more-icons.ts';
import { notice } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { emit } from '../shared/typed-events.ts';

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
      ${offersNoLook.includes(reason) ? nothing : this.#lookOnce()}
    </div></section>`;
  }

  #lookOnce() {
    return html`<button type="button" class="button" @click=${() => emit(this, 'look-once')}>
      ${say('lookOnce')}</button>`;
  }
}

/** Where the browser would refuse it. */
const offersNoLook: readonly Unreadable[] = ['closed', 'by-policy', 'refused', 'ask-icon'];

customElements.define('page-unreadable', PageUnreadable);

declare global {
  interface HTMLElementTagNameMap {
    'page-unreadable': PageUnreadable;
  }
}
