import { css, html, LitElement } from 'lit';
import './copy-button.ts';
import { base, card } from './styles.ts';
import { say } from './text.ts';
import type { PassOnLine } from './view.ts';

/** The ids by which a support desk finds the failed sign-in, to be copied as lines of text. */
export class PassOnDetails extends LitElement {
  static override properties = { lines: { attribute: false } };
  declare lines: readonly PassOnLine[];

  static override styles = [
    base,
    card,
    css`
      .card {
        padding: 12px 14px;
      }
      .top {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
      }
      h2 {
        font-size: var(--normal);
      }
      .says,
      dt {
        font-size: var(--small);
        color: var(--fg-hint);
      }
      dl {
        margin: 8px 0 0;
      }
      dd {
        margin: 0 0 6px;
        font-family: Consolas, ui-monospace, monospace;
        font-size: var(--small);
        user-select: all;
      }
      dd:last-child {
        margin-block-end: 0;
      }
    `,
  ];

  constructor() {
    super();
    this.lines = [];
  }

  override render() {
    const text = this.lines.map(({ label, value }) => `${label}: ${value}`).join('\n');
    return html`<section class="card" aria-labelledby="title">
      <div class="top"><h2 id="title">${say('passOn')}</h2><copy-button .text=${text}></copy-button></div>
      <p class="says">${say('passOnSays')}</p>
      <dl>${this.lines.map(({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>
    </section>`;
  }
}

customElements.define('pass-on-details', PassOnDetails);

declare global {
  interface HTMLElementTagNameMap {
    'pass-on-details': PassOnDetails;
  }
}
