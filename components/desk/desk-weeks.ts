import { css, html, type TemplateResult } from 'lit';
import { base, disclosure } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { chevron } from '../shared/icons.ts';
import { language } from '../shared/language.ts';
import { card } from '../shared/surface-styles.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import type { Count } from './ticket-view.ts';

/** The newest are drawn; the table has all. */
const mostDrawn = 26;

/** How many tickets there were in each week: a column for each, and the same as a table. */
export class DeskWeeks extends SpeakingElement {
  static override properties = { weeks: { attribute: false } };
  /** Oldest first. */
  declare weeks: readonly Count[];

  static override styles = [
    base,
    card,
    disclosure,
    desk,
    css`
      .card {
        display: grid;
        gap: var(--s8);
      }
      .columns {
        display: flex;
        align-items: flex-end;
        gap: var(--s2);
        height: 140px;
        border-block-end: 1px solid var(--line);
      }
      .column {
        display: flex;
        flex: 1 1 0;
        flex-direction: column;
        justify-content: flex-end;
        align-items: center;
        max-width: 48px;
        height: 100%;
        min-width: 0;
        font: var(--caption);
        font-variant-numeric: tabular-nums;
      }
      .bar {
        width: 100%;
        min-height: var(--s2);
        background: var(--accent);
        border-start-start-radius: var(--s2);
        border-start-end-radius: var(--s2);
        forced-color-adjust: none;
      }
      .ends {
        display: flex;
        justify-content: space-between;
        margin-block-start: var(--s4);
      }
      .number {
        width: 88px;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      tbody th {
        font: var(--body);
      }
      table {
        max-width: 420px;
      }
    `,
  ];

  constructor() {
    super();
    this.weeks = [];
  }

  override render() {
    const drawn = this.weeks.slice(-mostDrawn);
    const most = Math.max(1, ...drawn.map(({ count }) => count));
    return html`<section class="card" aria-labelledby="title">
      <h3 id="title">${sayDesk('summaryByWeek')}</h3>
      <p class="hint">${sayDesk('summaryWeekSays')}</p>
      <div aria-hidden="true" data-columns=${drawn.length}>
        <div class="columns">${drawn.map((week) => column(week, most))}</div>
        <p class="ends hint"><span>${drawn[0]?.label}</span><span>${drawn.length > 1 ? drawn.at(-1)?.label : ''}</span></p>
      </div>
      <details>
        <summary>${chevron}<span class="summary-words">${sayDesk('summaryAsTable')}</span></summary>
        <table data-summary="week">
          <thead><tr><th scope="col">${sayDesk('summaryWeek')}</th><th scope="col" class="number">${sayDesk('summaryTickets')}</th></tr></thead>
          <tbody>${this.weeks.toReversed().map(({ id, label, count }) => html`<tr data-count=${id}><th scope="row">${label}</th><td class="number">${count.toLocaleString(language().tag)}</td></tr>`)}</tbody>
        </table>
      </details>
    </section>`;
  }
}

function column({ label, count }: Count, most: number): TemplateResult {
  return html`<div class="column" title="${label}: ${count}">${count > 0 ? html`${count}<span class="bar" style="height: ${((75 * count) / most).toFixed(1)}%"></span>` : ''}</div>`;
}

customElements.define('desk-weeks', DeskWeeks);

declare global {
  interface HTMLElementTagNameMap {
    'desk-weeks': DeskWeeks;
  }
}
