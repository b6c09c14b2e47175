import { css, html, LitElement } from 'lit';
import type { Evidence } from '../rules/diagnosis.ts';
import type { Source } from '../rules/sources.ts';
import { evidenceWords } from './evidence-words.ts';
import { base } from './styles.ts';
import { dateWords, rich, say } from './text.ts';

/** Why a finding is shown: the signs that were seen, then the dated articles that it was compared with. */
export class EvidenceList extends LitElement {
  static override properties = { evidence: { attribute: false }, sources: { attribute: false } };
  declare evidence: readonly Evidence[];
  declare sources: readonly Source[];

  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: 4px;
        padding-inline-start: 18px;
      }
      h3 {
        margin-block: 12px 4px;
        font-size: var(--normal);
      }
      .dates {
        display: block;
        font-size: var(--small);
        color: var(--fg-hint);
      }
      li a {
        display: block;
        padding-block: 2px;
      }
    `,
  ];

  constructor() {
    super();
    this.evidence = [];
    this.sources = [];
  }

  override render() {
    return html`<ul>${this.evidence.map((sign) => html`<li>${rich(evidenceWords(sign))}</li>`)}</ul>
      <h3>${say('sources')}</h3>
      <ul>${this.sources.map(
        ({ title, url, dated, checked }) => html`<li>
          <a href=${url} target="_blank" rel="noopener noreferrer">${title}<span class="hidden-words">
            ${say('opensNewTab')}</span></a>
          <span class="dates">${say('sourceDates', { dated: dateWords(dated), checked: dateWords(checked) })}</span>
        </li>`,
      )}</ul>`;
  }
}

customElements.define('evidence-list', EvidenceList);

declare global {
  interface HTMLElementTagNameMap {
    'evidence-list': EvidenceList;
  }
}
