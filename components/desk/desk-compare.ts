import { css, html, type TemplateResult } from 'lit';
import type { FactDifference } from '../../reports/compare.ts';
import { SpeakingElement } from '../shared/element.ts';
import { say } from '../shared/texts.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import './desk-timeline.ts';
import { base } from '../shared/base-styles.ts';
import { buttons } from '../shared/control-styles.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import type { CompareSide, CompareView } from './view.ts';

/** Two reports side by side: findings, steps, and what they have in common. */
export class DeskCompare extends SpeakingElement {
  static override properties = { compare: { attribute: false } };
  declare compare: CompareView | undefined;

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
      .sides {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s12);
      }
      @media (min-width: 700px) {
        .sides {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
      }
      .findings {
        display: grid;
        gap: var(--s4);
        margin-block: var(--s12);
        padding-inline-start: var(--s20);
      }
      table {
        margin-block-start: var(--s8);
        table-layout: fixed;
      }
      /* As wide as its longest word; a share of the table is less than that where the table is narrow. */
      thead td {
        width: 10em;
      }
      @media (min-width: 900px) {
        thead td {
          width: 16%;
        }
      }
    `,
  ];

  override render() {
    const { compare } = this;
    const heading = html`<h2 tabindex="-1">${sayDesk('compareTitle')}</h2>`;
    if (!compare) return html`${heading}<p class="quiet">${sayDesk('compareNone')}</p>`;
    const [first, second] = compare.sides;
    return html`${heading}
      <div class="sides">${this.#side(first, 'compareFirst')}${this.#side(second, 'compareSecond')}</div>
      <section class="card" aria-labelledby="facts"><h3 id="facts">${sayDesk('compareFacts')}</h3>
        <table class="stack"><thead><tr><td></td>
          <th scope="col">${sayDesk('compareOnlyFirst')}</th><th scope="col">${sayDesk('compareBoth')}</th>
          <th scope="col">${sayDesk('compareOnlySecond')}</th></tr></thead>
          <tbody>${compare.facts.map(factRow)}</tbody></table></section>`;
  }

  #side({ id, date, findings, steps }: CompareSide, title: 'compareFirst' | 'compareSecond'): TemplateResult {
    const none = html`<p class="quiet">${sayDesk('nothingRecognised')}</p>`;
    return html`<section class="card" aria-labelledby=${title} data-side=${id}>
      <div class="row spread"><h3 id=${title}>${say('labelled', { label: sayDesk(title), value: date })}</h3>
        <button type="button" class="plain" @click=${() => emit(this, 'open-entry', { id })}>${sayDesk('openEntry')}</button></div>
      ${
        findings.length === 0
          ? none
          : html`<ol class="findings">${findings.map(
              (finding) =>
                html`<li><strong>${finding.title}</strong> <span class="hint">${finding.label}</span></li>`,
            )}</ol>`
      }
      <desk-timeline .steps=${steps} bare></desk-timeline></section>`;
  }
}

function factRow({ fact, onlyInFirst, onlyInSecond, inBoth }: FactDifference): TemplateResult {
  return html`<tr data-fact=${fact}><th scope="row">${sayDesk(`fact-${fact}`)}</th>
    ${cell('compareOnlyFirst', onlyInFirst)}${cell('compareBoth', inBoth)}${cell('compareOnlySecond', onlyInSecond)}</tr>`;
}

function cell(label: 'compareOnlyFirst' | 'compareBoth' | 'compareOnlySecond', values: readonly string[]) {
  const shown = values.map((value, i) => html`${i > 0 ? ', ' : ''}<bdi>${value}</bdi>`);
  return html`<td data-label=${sayDesk(label)}>${values.length > 0 ? shown : sayDesk('absent')}</td>`;
}

customElements.define('desk-compare', DeskCompare);

declare global {
  interface HTMLElementTagNameMap {
    'desk-compare': DeskCompare;
  }
}
