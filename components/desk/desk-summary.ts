import { html, nothing, type TemplateResult } from 'lit';
import { base, disclosure } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { language } from '../shared/language.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { desk } from './desk-styles.ts';
import { layout } from './desk-summary-styles.ts';
import './desk-weeks.ts';
import { sayDesk } from './texts.ts';
import type { Count } from './ticket-view.ts';
import type { SummaryView } from './view.ts';

const percents = { style: 'percent', maximumFractionDigits: 1 } as const;

/** What the tickets of the list have in common: cause, who can act, state, week. Each picture has its table. */
export class DeskSummary extends SpeakingElement {
  static override properties = { summary: { attribute: false } };
  declare summary: SummaryView | undefined;

  static override styles = [base, buttons, card, disclosure, desk, layout];

  override render() {
    const { summary } = this;
    const heading = html`<h2 tabindex="-1">${sayDesk('summaryTitle')}</h2>`;
    if (!summary || summary.count === 0) return html`${heading}<p class="quiet">${emptyWords(summary)}</p>`;
    const { count, byRule, byWho, byState, byWeek } = summary;
    return html`<div class="row spread">${heading}
        <button type="button" class="button" @click=${() => emit(this, 'export-summary')}>${sayDesk('exportSummary')}</button></div>
      <p class="quiet">${ofWhat(summary)}</p>
      <div class="tables">
        ${table('rule', sayDesk('summaryByRule'), sayDesk('summaryCause'), byRule, count)}
        <div class="column">
          ${table('who', sayDesk('summaryByWho'), sayDesk('summaryWho'), byWho, count)}
          ${table('state', sayDesk('summaryByState'), sayDesk('ticketState'), byState, count)}
        </div>
      </div>
      ${byWeek.length > 0 ? html`<desk-weeks .weeks=${byWeek}></desk-weeks>` : nothing}`;
  }
}

function ofWhat({ query, isPart, count }: SummaryView): string {
  if (query) return sayDesk('summaryFiltered', { count, query });
  return sayDesk(isPart ? 'summaryPart' : 'summarySays', { count });
}

function emptyWords(summary: SummaryView | undefined): string {
  return sayDesk(summary && (summary.query || summary.isPart) ? 'summaryNone' : 'summaryEmpty');
}

function table(
  by: string,
  caption: string,
  head: string,
  counts: readonly Count[],
  all: number,
): TemplateResult {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const percent = new Intl.NumberFormat(language().tag, percents);
  return html`<div class="card"><table data-summary=${by}><caption>${caption}</caption>
    <thead><tr><th scope="col">${head}</th><th scope="col" class="number">${sayDesk('summaryTickets')}</th>
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
