import { css, html, nothing } from 'lit';
import { type Message, words } from '../../rules/words/language.ts';
import { base } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { check } from './icons.ts';
import { language } from './language.ts';
import { sayMessage } from './message-texts.ts';
import { info } from './more-icons.ts';
import { arrival } from './surface-styles.ts';
import { emit } from './typed-events.ts';

/** What became of the last action. */
export interface ActionOutcome {
  readonly kind: 'problem' | 'done';
  readonly words: Message;
  /** There is a way back. */
  readonly undo?: boolean;
}

/** The outcome of the last action in one sentence, announced; with a way back where there is one. */
export class ActionMessage extends SpeakingElement {
  static override properties = { message: { attribute: false } };
  declare message: ActionOutcome | undefined;

  static override styles = [
    base,
    buttons,
    arrival,
    css`
      .message {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        gap: var(--s8);
        padding: var(--s8) var(--s12);
        background: var(--brand-tint);
        border: 1px solid var(--brand-line);
        border-radius: var(--round-card);
      }
      .message.problem {
        background: var(--notice-tint);
        border-color: var(--notice-line);
      }
      svg {
        margin-block-start: var(--s4);
        color: var(--on-brand-tint);
      }
      .problem svg {
        color: var(--on-notice-tint);
      }
      .words {
        flex: 1 1 200px;
        min-width: 0;
        padding-block: var(--s2);
      }
    `,
  ];

  override render() {
    const { message } = this;
    const shown = message?.kind === 'problem' ? 'assertive' : 'polite';
    return html`<div role="status" aria-live=${shown} data-message=${message?.kind ?? nothing}>
      ${message ? this.#message(message) : nothing}</div>`;
  }

  #message({ kind, words: message, undo }: ActionOutcome) {
    return html`<div class="message arrives ${kind}">${kind === 'done' ? check : info}<p class="words">${words(language(), message)}</p>
      ${
        undo
          ? html`<button type="button" class="plain" @click=${() => emit(this, 'undo')}>
        ${sayMessage('undo')}</button>`
          : nothing
      }
      <button type="button" class="plain" @click=${() => emit(this, 'close-message')}>${sayMessage('close')}</button>
    </div>`;
  }
}

customElements.define('action-message', ActionMessage);

declare global {
  interface HTMLElementTagNameMap {
    'action-message': ActionMessage;
  }
}
