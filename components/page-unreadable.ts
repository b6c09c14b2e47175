import { css, html, LitElement, nothing } from 'lit';
import { emit } from './events.ts';
import { info } from './icons.ts';
import { base, buttons } from './styles.ts';
import { say } from './text.ts';
import type { Unreadable } from './view.ts';

/** Says why the page cannot be read and, where that can help, offers to look at it once. */
export class PageUnreadable extends LitElement {
  static override properties = { reason: {} };
  declare reason: Unreadable;

  static override styles = [
    base,
    buttons,
    css`
      section {
        display: flex;
        gap: 10px;
        padding: 12px 14px;
        color: var(--fg);
        background: var(--notice-tint);
        border: 1px solid var(--notice-line);
        border-radius: var(--radius-card);
      }
      section > svg {
        margin-block-start: 2px;
        color: var(--on-notice-tint);
      }
      h2 {
        font-size: var(--normal);
      }
      .button {
        margin-block-start: 10px;
      }
    `,
  ];

  constructor() {
    super();
    this.reason = 'not-covered';
  }

  override render() {
    const { reason } = this;
    return html`<section aria-labelledby="title">${info}<div>
      <h2 id="title" tabindex="-1">${say('unreadableTitle')}</h2>
      <p>${say(reason)}</p>
      ${reason === 'refused' ? nothing : this.#lookOnce()}
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
