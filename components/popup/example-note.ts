import { css, html } from 'lit';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { sayOpened } from './opened-texts.ts';

/** Over our own welcome page: what is shown is nobody's failure. */
export class ExampleNote extends SpeakingElement {
  static override styles = [
    base,
    css`
      p {
        padding: var(--s8) var(--s12);
        color: var(--on-brand-tint);
        background: var(--brand-tint);
        border: 1px solid var(--brand-line);
        border-radius: var(--round);
      }
    `,
  ];

  override render() {
    return html`<p data-example>${sayOpened('example')}</p>`;
  }
}

customElements.define('example-note', ExampleNote);

declare global {
  interface HTMLElementTagNameMap {
    'example-note': ExampleNote;
  }
}
