import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { check, copy } from '../shared/icons.ts';
import { info } from '../shared/more-icons.ts';
import { emit } from '../shared/typed-events.ts';
import { caseKeyOf, keyNames } from './case-keys.ts';
import { desk } from './desk-styles.ts';
import type { OwnText, TextOf } from './reply-view.ts';
import { sayDesk } from './texts.ts';

/**
 * A text that is made of the facts, to be changed and copied. What was written in it stays when the facts change: the
 * new text is offered, and what it replaces can be had again.
 */
export class DeskOwnText extends SpeakingElement {
  static override properties = {
    of: {},
    text: { attribute: false },
    language: {},
    direction: {},
    label: {},
    hint: {},
    outcome: { state: true },
  };
  declare of: TextOf;
  declare text: OwnText;
  /** Of the text; a tag. */
  declare language: string;
  declare direction: 'ltr' | 'rtl';
  declare label: string;
  declare hint: string;
  declare private outcome: 'copied' | 'copyFailed' | undefined;

  static override styles = [
    base,
    buttons,
    desk,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s8);
        scroll-margin-block: var(--s16);
      }
      textarea {
        field-sizing: content;
        min-height: 8em;
        max-height: 32em;
      }
      .notice {
        display: flex;
        gap: var(--s8);
        padding: var(--s8) var(--s12);
        color: var(--on-notice-tint);
        background: var(--notice-tint);
        border: 1px solid var(--notice-line);
        border-radius: var(--round);
      }
    `,
  ];

  constructor() {
    super();
    this.of = 'reply';
    this.text = { body: '', isOutdated: false, hasBefore: false };
    this.language = 'en';
    this.direction = 'ltr';
    this.label = '';
    this.hint = '';
    this.outcome = undefined;
  }

  /** The text is read from its beginning. */
  focusText(): void {
    this.#area?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  /** What was copied before is not what is shown from now on. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('text');
    if (before && before.body !== this.text.body) this.outcome = undefined;
  }

  override render() {
    const { of, text, outcome } = this;
    return html`<textarea rows="8" maxlength="20000" lang=${this.language} dir=${this.direction} aria-label=${this.label}
        aria-describedby="hint" .value=${live(text.body)} @input=${this.#edit}
        @keydown=${this.#copyByKey}></textarea>
      <div role="status">${text.isOutdated ? notice() : nothing}</div>
      <div class="row spread"><p class="hint" id="hint">${this.hint}</p>
        <div class="row">
          ${text.isOutdated ? this.#button('renew-text', 'useNewText') : nothing}
          ${text.hasBefore ? this.#button('restore-text', 'useOwnText') : nothing}
          <button type="button" class="button" data-copy @click=${this.copy}
            aria-keyshortcuts=${keyNames.copy}>
            ${outcome === 'copied' ? html`${check}${sayDesk('copied')}` : html`${copy}${sayDesk(of === 'reply' ? 'copyReply' : 'copyMessage')}`}</button>
        </div></div>
      <p class="hint" role="status">${outcome === 'copyFailed' ? sayDesk('copyFailed') : nothing}</p>`;
  }

  #button(event: 'renew-text' | 'restore-text', label: 'useNewText' | 'useOwnText'): TemplateResult {
    return html`<button type="button" class="button" data-event=${event} @click=${() => this.#take(event)}>${sayDesk(label)}</button>`;
  }

  /** The button goes away with its click: the keyboard goes on in the text. */
  #take(event: 'renew-text' | 'restore-text'): void {
    this.#area?.focus();
    emit(this, event, { of: this.of });
  }

  #edit({ target }: Event): void {
    emit(this, 'edit-text', { of: this.of, text: (target as HTMLTextAreaElement).value });
  }

  /** The text in which the keyboard is, and no other. */
  #copyByKey(event: KeyboardEvent): void {
    if (caseKeyOf(event) !== 'copy') return;
    event.preventDefault();
    void this.copy();
  }

  /** What is copied is in sight. */
  async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#area?.value ?? this.text.body);
      this.outcome = 'copied';
      this.scrollIntoView({ block: 'nearest' });
      if (this.of === 'reply') emit(this, 'reply-copied');
    } catch {
      this.outcome = 'copyFailed'; // a policy can forbid the clipboard; the text can still be copied by hand
      this.#area?.select();
    }
  }

  get #area(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }
}

function notice(): TemplateResult {
  return html`<p class="notice" data-outdated>${info}<span>${sayDesk('textOutdated')}</span></p>`;
}

customElements.define('desk-own-text', DeskOwnText);

declare global {
  interface HTMLElementTagNameMap {
    'desk-own-text': DeskOwnText;
  }
}
