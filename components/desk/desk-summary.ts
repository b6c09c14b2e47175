import { css, html, type TemplateResult } from 'lit';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { language } from '../shared/language.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import type { Count, SummaryView } from './view.ts';

const percents = { style: 'percent', maximumFractionDigits: 1 } as const;

/** How often each finding comes first and who does its best fix: tables with a bar in each row. */
export class DeskSummary extends SpeakingElement {
  static override properties = { summary: { attribute: false } };
  declare summary: SummaryView | undefined;

  static override styles = [
    base,
    buttons,
    card,
    desk,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s12);
      }
      .tables {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-items: start;
        gap: var(--s12);
      }
      @media (min-width: 960px) {
        .tables {
          grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
        }
      }
      table {
        table-layout: fixed;
      }
      caption {
        padding-block-end: var(--s6);
        font: var(--subtitle);
      }
      .number {
        width: 88px;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      .share {
        width: 34%;
        padding-inline-end: 0;
      }
      tbody th {
        font: var(--body);
      }
      .share div {
        display: flex;
        align-items: center;
      }
      .share .hint {
        width: 48px;
        font-variant-numeric: tabular-nums;
      }
      .room {
        flex: 1;
      }
      /* On a narrow page the number says it. */
      @media (max-width: 430px) {
        .number {
          width: 76px;
        }
        .share {
          width: 56px;
        }
        .room {
          display: none;
        }
      }
      .bar {
        display: block;
        height: var(--s12);
        min-width: var(--s2);
        background: var(--accent);
        border-radius: var(--s2);
        forced-color-adjust: none;
      }
    `,
  ];

  override render() {
    const { summary } = this;
    const heading = html`<h2 tabindex="-1">${sayDesk('summaryTitle')}</h2>`;
    if (!summary || summary.count === 0)
      return html`${heading}<p class="quiet">${sayDesk('summaryEmpty')}</p>`;
    const { count, query, byRule, byWho } = summary;
    return html`<div class="row spread">${heading}
        <button type="button" class="button" @click=${() => emit(this, 'export-summary')}>${sayDesk('exportSummary')}</button></div>
      <p class="quiet">${sayDesk(query ? 'summaryFiltered' : 'summarySays', { count, query })}</p>
      <div class="tables">
        ${table('rule', sayDesk('summaryByRule'), sayDesk('finding'), byRule, count)}
        ${table('who', sayDesk('summaryByWho'), sayDesk('summaryWho'), byWho, count)}
      </div>`;
  }
}

function table(
  by: string,
  caption: string,
  head: string,
  counts: readonly Count[],
  all: number,
): TemplateResult {
  const most = counts[0]?.count ?? 1;
  const percent = new Intl.NumberFormat(language().tag, percents);
  return html`<div class="card"><table data-summary=${by}><caption>${caption}</caption>
    <thead><tr><th scope="col">${head}</th><th scope="col" class="number">${sayDesk('summaryReports')}</th>
      <th scope="col" class="share">${sayDesk('summaryShare')}</th></tr></thead>
    <tbody>${counts.map(
      ({
        id,
        label,
        count,
      }) => html`<tr data-count=${id}><th scope="row">${label}</th><td class="number">${count.toLocaleString(language().tag)}</td>
        <td class="share"><div><span class="hint">${percent.format(count / all)}</span>
          <span class="room"><span class="bar" style="width: ${((100 * count) / most).toFixed(1)}%"></span></span></div></td></tr>`,
    )}</tbody></table></div>`;
}

customElements.define('desk-summary', DeskSummary);

declare global {
  interface HTMLElementTagNameMap {
    'desk-summary': DeskSummary;
  }
}
