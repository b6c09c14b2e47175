import { css, html } from 'lit';
import { SpeakingElement } from './element.ts';
import './copy-button.ts';
import type { PassOnLine } from '../../help/view.ts';
import { base, disclosure } from './base-styles.ts';
import { chevron } from './icons.ts';
import { card } from './surface-styles.ts';
import { say } from './texts.ts';

/** The ids by which a support desk finds the failed sign-in, to be copied as lines of text. */
export class PassOnDetails extends SpeakingElement {
  static override properties = { lines: { attribute: false }, folded: { type: Boolean } };
  declare lines: readonly PassOnLine[];
  /** One line to open. */
  declare folded: boolean;

  static override styles = [
    base,
    card,
    disclosure,
    css`
      .card {
        padding: var(--card-inside, var(--s12) var(--s16));
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--s4) var(--s12);
      }
      /* Keeps its line: the button goes below with what it has to say when it did not copy. */
      h2 {
        flex: 1 0 auto;
        max-width: 100%;
        font: var(--body-strong);
      }
      .says,
      dt {
        font: var(--caption);
        color: var(--fg-hint);
      }
      dl {
        display: grid;
        gap: var(--s2);
        margin: var(--s8) 0 0;
      }
      dd {
        margin: 0 0 var(--s4);
        font: var(--mono);
        user-select: all;
      }
      details {
        margin-inline: calc(-1 * var(--s8));
      }
      .inside {
        padding: 0 var(--s8) var(--s12);
      }
      .inside copy-button {
        margin-block-start: var(--s8);
      }
      dd:last-child {
        margin-block-end: 0;
      }
    `,
  ];

  constructor() {
    super();
    this.lines = [];
    this.folded = false;
  }

  override render() {
    const text = this.lines.map(({ label, value }) => say('labelled', { label, value })).join('\n');
    const lines = html`<p class="says">${say('passOnSays')}</p>
      <dl>${this.lines.map(({ label, value }) => html`<dt>${label}</dt><dd dir="ltr">${value}</dd>`)}</dl>`;
    const copy = html`<copy-button .text=${text}></copy-button>`;
    if (this.folded) {
      return html`<details><summary>${chevron}<span class="summary-words">${say('passOn')}</span></summary>
        <div class="inside">${lines}${copy}</div></details>`;
    }
    return html`<section class="card" aria-labelledby="title">
      <div class="top"><h2 id="title">${say('passOn')}</h2>${copy}</div>${lines}</section>`;
  }
}

customElements.define('pass-on-details', PassOnDetails);

declare global {
  interface HTMLElementTagNameMap {
    'pass-on-details': PassOnDetails;
  }
}
