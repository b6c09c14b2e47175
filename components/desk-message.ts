import { css, html, LitElement, nothing } from 'lit';
import { sayDesk } from './desk-text.ts';
import type { Message } from './desk-view.ts';
import { emit } from './events.ts';
import { check, info } from './icons.ts';
import { base, buttons } from './styles.ts';

/** The outcome of the last action in one sentence, announced; with a way back where there is one. */
export class DeskMessage extends LitElement {
  static override properties = { message: { attribute: false } };
  declare message: Message | undefined;

  static override styles = [
    base,
    buttons,
    css`
      .message {
        display: flex;
        align-items: flex-start;
        gap: 10px;
        padding: 8px 14px;
        background: var(--brand-tint);
        border: 1px solid var(--line-quiet);
        border-radius: var(--radius-card);
      }
      .problem {
        background: var(--notice-tint);
        border-color: var(--notice-line);
      }
      svg {
        margin-block-start: 5px;
      }
      .words {
        flex: 1;
        padding-block: 3px;
      }
    `,
  ];

  override render() {
    const { message } = this;
    const shown = message?.kind === 'problem' ? 'assertive' : 'polite';
    return html`<div role="status" aria-live=${shown} data-message=${message?.kind ?? nothing}>
      ${message ? this.#message(message) : nothing}</div>`;
  }

  #message({ kind, text, undo }: Message) {
    return html`<div class="message ${kind}">${kind === 'done' ? check : info}<p class="words">${text}</p>
      ${
        undo
          ? html`<button type="button" class="plain" @click=${() => emit(this, 'undo')}>
        ${sayDesk('undo')}</button>`
          : nothing
      }
      <button type="button" class="plain" @click=${() => emit(this, 'close-message')}>${sayDesk('close')}</button>
    </div>`;
  }
}

customElements.define('desk-message', DeskMessage);

declare global {
  interface HTMLElementTagNameMap {
    'desk-message': DeskMessage;
  }
}
