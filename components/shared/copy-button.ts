import { html, nothing } from 'lit';
import { base } from './base-styles.ts';
import { buttons } from './control-styles.ts';
import { SpeakingElement } from './element.ts';
import { check, copy } from './icons.ts';
import { say } from './texts.ts';

/** Copies a text and says whether it worked: on the button, and in a live region beside it. */
export class CopyButton extends SpeakingElement {
  static override properties = {
    text: { attribute: false },
    label: {},
    primary: { type: Boolean },
    outcome: { state: true },
  };
  declare text: string;
  declare label: string | undefined;
  /** The one button that stands out. */
  declare primary: boolean;
  declare private outcome: 'copied' | 'copyFailed' | undefined;

  static override styles = [base, buttons];

  constructor() {
    super();
    this.text = '';
    this.primary = false;
    this.outcome = undefined;
  }

  override render() {
    const done = this.outcome === 'copied';
    return html`<button type="button" class=${this.primary ? 'button primary' : 'button'} @click=${this.#copy}>
        ${done ? html`${check}${say('copied')}` : html`${copy}${this.label ?? say('copy')}`}</button>
      <span role="status" class=${done ? 'hidden-words' : ''}>${this.outcome ? say(this.outcome) : nothing}</span>`;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.text);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'copyFailed'; // a policy can forbid the clipboard; the text can still be selected
    }
  }
}

customElements.define('copy-button', CopyButton);

declare global {
  interface HTMLElementTagNameMap {
    'copy-button': CopyButton;
  }
}
