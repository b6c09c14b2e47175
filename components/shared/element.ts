import { LitElement } from 'lit';
import { onLanguage } from './language.ts';

/** What every element here extends: it says its words again when the language changes. */
export class SpeakingElement extends LitElement {
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }
}
