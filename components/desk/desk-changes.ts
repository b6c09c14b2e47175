import { css, html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../reports/compare.ts';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { say } from '../shared/texts.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import type { ChangesView } from './view.ts';

/** What the rules said when the report was made, against what they say today. */
export class DeskChanges extends SpeakingElement {
  static override properties = { changes: { attribute: false } };
  declare changes: ChangesView | undefined;

  static override styles = [
    base,
    card,
    desk,
    css`
      table {
        margin-block-start: var(--s8);
      }
      td:last-child,
      th:last-child {
        padding-inline-end: 0;
      }
      tr[data-change='gone'] th {
        text-decoration: line-through;
      }
      td .tag {
        display: block;
        width: fit-content;
        margin-block: var(--s2);
      }
      @container (max-width: 520px) {
        td .tag {
          display: inline-block;
        }
      }
    `,
  ];

  override render() {
    const { changes } = this;
    if (!changes) return nothing;
    return html`<section class="card" aria-labelledby="title"><h2 class="part" id="title">${sayDesk('changes')}</h2>
      ${changes.when === undefined ? html`<p class="quiet">${sayDesk('changesNone')}</p>` : table(changes, changes.when)}
    </section>`;
  }
}

function table({ rows }: ChangesView, when: string): TemplateResult {
  const same = rows.every(({ change, fixesChanged }) => change === 'same' && !fixesChanged);
  return html`<p class="hint">${sayDesk('changesSays', { when })}</p>
    ${same ? html`<p data-same>${sayDesk('changesSame')}</p>` : nothing}
    ${
      rows.length === 0
        ? nothing
        : html`<table class="stack">
      <thead><tr>
        <th scope="col">${sayDesk('finding')}</th><th scope="col">${sayDesk('thenColumn')}</th>
        <th scope="col">${sayDesk('nowColumn')}</th><th scope="col">${sayDesk('difference')}</th>
      </tr></thead>
      <tbody>${rows.map(row)}</tbody></table>`
    }`;
}

function row({
  rule,
  title,
  change,
  before,
  now,
  fixesChanged,
}: ChangesView['rows'][number]): TemplateResult {
  return html`<tr data-change=${change} data-changed-rule=${rule}>
    <th scope="row">${title}</th><td data-label=${sayDesk('thenColumn')}>${placeWords(before)}</td>
    <td data-label=${sayDesk('nowColumn')}>${placeWords(now)}</td>
    <td data-label=${sayDesk('difference')}>${
      change === 'same' && fixesChanged
        ? nothing
        : html`<span class=${change === 'same' ? 'hint' : 'tag warn'}>
        ${sayDesk(`change-${change}`)}</span>`
    }
      ${fixesChanged ? html`<span class="tag warn">${sayDesk('fixesChanged')}</span>` : nothing}</td></tr>`;
}

function placeWords(place: Place | undefined): string {
  if (!place) return sayDesk('absent');
  const verdict = say(place.verdict === 'match' ? 'recognised' : 'possible');
  return sayDesk('placed', { place: place.place, verdict });
}

customElements.define('desk-changes', DeskChanges);

declare global {
  interface HTMLElementTagNameMap {
    'desk-changes': DeskChanges;
  }
}
