import { css, html } from 'lit';
import { SpeakingElement } from './element.ts';
import './copy-button.ts';
import type { PassOnLine } from '../../help/view.ts';
import { base } from './base-styles.ts';
import { card } from './surface-styles.ts';
import { say } from './texts.ts';

/** The ids by which a support desk finds the failed sign-in, to be copied as lines of text. */
export class PassOnDetails extends SpeakingElement {
  static override properties = { lines: { attribute: false } };
  declare lines: readonly PassOnLine[];

  static override styles = [
    base,
    card,
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
    const text = this.lines.map(({ label, value }) => say('labelled', { label, value })).join('\n');
    return html`<section class="card" aria-labelledby="title">
      <div class="top"><h2 id="title">${say('passOn')}</h2><copy-button .text=${text}></copy-button></div>
      <p class="says">${say('passOnSays')}</p>
      <dl>${this.lines.map(({ label, value }) => html`<dt>${label}</dt><dd dir="ltr">${value}</dd>`)}</dl>
    </section>`;
  }
}

customElements.define('pass-on-details', PassOnDetails);

declare global {
  interface HTMLElementTagNameMap {
    'pass-on-details': PassOnDetails;
  }
}
