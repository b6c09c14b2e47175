import { css, html, nothing, type TemplateResult } from 'lit';
import type { Near, Placed } from '../../rules/trace.ts';
import { evidenceWords, signalWords } from '../../rules/words/evidence.ts';
import { base, disclosure } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { chevron } from '../shared/icons.ts';
import { language } from '../shared/language.ts';
import { card } from '../shared/surface-styles.ts';
import { rich } from '../shared/texts.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import type { TraceView } from './view.ts';

/** Why a diagnosis is what it is: what was found and decided the order, what was nearly found, how many others. */
export class DeskTrace extends SpeakingElement {
  static override properties = { trace: { attribute: false } };
  declare trace: TraceView | undefined;

  static override styles = [
    base,
    card,
    disclosure,
    desk,
    css`
      .card {
        padding: var(--s6) var(--s8);
      }
      h2,
      h3 {
        font: var(--body-strong);
      }
      .inside {
        display: grid;
        gap: var(--s12);
        padding: var(--s4) var(--s8) var(--s12);
      }
      ol,
      ul {
        display: grid;
        gap: var(--s8);
        padding-inline-start: var(--s24);
      }
      li ul {
        gap: var(--s2);
      }
    `,
  ];

  override render() {
    const { trace } = this;
    if (!trace) return nothing;
    const { found, nearly, others, titles } = trace;
    return html`<details class="card" data-trace><summary>${chevron}<h2 class="summary-words">
        ${sayDesk('trace')}</h2></summary>
      <div class="inside">
        ${found.length > 0 ? html`<h3>${sayDesk('traceFound')}</h3><ol>${found.map((one) => placed(one, titles))}</ol>` : nothing}
        ${
          nearly.length > 0
            ? html`<h3>${sayDesk('traceNearly', { count: nearly.length })}</h3>
          <ul>${nearly.map((one) => near(one, titles))}</ul>`
            : nothing
        }
        <p class="quiet">${sayDesk('traceOthers', { count: others })}</p>
      </div></details>`;
  }
}

function placed({ rule, evidence, strongest, place }: Placed, titles: TraceView['titles']): TemplateResult {
  const decides = sayDesk('traceDecides', { sign: evidenceWords(language(), strongest), place });
  return html`<li><strong>${titles[rule] ?? rule}</strong> <span class="code">${rule}</span>
    ${signs(evidence)}<p class="hint">${rich(decides)}</p></li>`;
}

function near({ rule, held, missing }: Near, titles: TraceView['titles']): TemplateResult {
  const why =
    missing.length > 0
      ? sayDesk('traceMissing', { missing: signalWords(language(), missing) })
      : sayDesk('traceRefused');
  return html`<li><strong>${titles[rule] ?? rule}</strong> <span class="code">${rule}</span>
    ${signs(held)}<p class="hint">${why}</p></li>`;
}

function signs(evidence: Placed['evidence']): TemplateResult {
  return html`<ul>${evidence.map((sign) => html`<li>${rich(evidenceWords(language(), sign))}</li>`)}</ul>`;
}

customElements.define('desk-trace', DeskTrace);

declare global {
  interface HTMLElementTagNameMap {
    'desk-trace': DeskTrace;
  }
}
