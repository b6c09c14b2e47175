import { css, html, nothing } from 'lit';
import { articlesOf } from '../../rules/articles.ts';
import type { Evidence } from '../../rules/diagnosis.ts';
import { dateWords } from '../../rules/words/dates.ts';
import { evidenceWords } from '../../rules/words/evidence.ts';
import { base } from './base-styles.ts';
import { SpeakingElement } from './element.ts';
import { language } from './language.ts';
import { rich, say } from './texts.ts';

/** Why a finding is shown: the signs that were seen, then the dated articles that it was compared with. */
export class EvidenceList extends SpeakingElement {
  static override properties = { evidence: { attribute: false }, rule: { attribute: false } };
  declare evidence: readonly Evidence[];
  /** Its id. */
  declare rule: string;

  static override styles = [
    base,
    css`
      ul {
        display: grid;
        gap: var(--s4);
        padding-inline-start: var(--s16);
      }
      h3 {
        margin-block: var(--s12) var(--s4);
        font: var(--body-strong);
      }
      .dates {
        display: block;
        font: var(--caption);
        color: var(--fg-hint);
      }
      li a {
        display: block;
        padding-block: var(--s2);
      }
    `,
  ];

  constructor() {
    super();
    this.evidence = [];
    this.rule = '';
  }

  override render() {
    return html`${this.evidence.length > 0 ? html`<ul>${this.evidence.map((sign) => html`<li>${rich(evidenceWords(language(), sign))}</li>`)}</ul>` : nothing}
      <h3>${say('sources')}</h3>
      <ul>${articlesOf(this.rule).map(
        ({ title, url, dated, checked }) => html`<li>
          <a href=${url} target="_blank" rel="noopener noreferrer">${title}<span class="hidden-words">
            ${say('opensNewTab')}</span></a>
          <span class="dates">${datesOf(dated, dateWords(language(), checked))}</span>
        </li>`,
      )}</ul>`;
  }
}

function datesOf(dated: string, checked: string): string {
  if (dated === 'unknown') return say('sourceUndated', { checked });
  return say('sourceDates', { dated: dateWords(language(), dated), checked });
}

customElements.define('evidence-list', EvidenceList);

declare global {
  interface HTMLElementTagNameMap {
    'evidence-list': EvidenceList;
  }
}
