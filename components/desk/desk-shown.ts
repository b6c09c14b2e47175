import { css, html, nothing } from 'lit';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card, notice } from '../shared/surface-styles.ts';
import { desk } from './desk-styles.ts';
import './page-frame.ts';
import { sayShown } from './shown-texts.ts';
import type { ShownView } from './view.ts';

/** What a partner saw: the page, drawn, and beside it the popup as it was over it. */
export class DeskShown extends SpeakingElement {
  static override properties = { shown: { attribute: false } };
  declare shown: ShownView | undefined;

  static override styles = [
    base,
    card,
    notice,
    desk,
    css`
      :host {
        display: block;
        margin-block-end: var(--s16);
      }
      .card {
        display: grid;
        gap: var(--s8);
      }
      .both {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s16);
        align-items: start;
      }
      .both > div {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s4);
      }
      page-frame {
        --frame-height: min(440px, 80vh);
      }
      .address {
        overflow-wrap: anywhere;
      }
      .popup {
        width: 100%;
        max-width: 382px;
        overflow: hidden;
        border: 1px solid var(--line);
        border-radius: var(--round-card);
        box-shadow: var(--shadow8);
      }
      /* A popup is never as narrow as what is left of a very narrow page. */
      @media (max-width: 420px) {
        .popup {
          width: calc(100% + 2 * var(--s12));
          margin-inline: calc(-1 * var(--s12));
        }
      }
      ul {
        margin: 0;
        padding-inline-start: var(--s20);
      }
      @media (min-width: 900px) {
        .both:not(.alone) {
          grid-template-columns: minmax(0, 1fr) 382px;
        }
      }
    `,
  ];

  override render() {
    const { shown } = this;
    if (!shown) return nothing;
    return html`<section class="card" aria-labelledby="title" data-shown>
      <h2 class="part" id="title">${sayShown('title')}</h2>
      ${differences(shown)}
      <div class=${shown.page ? 'both' : 'both alone'}>
        ${shown.page ? page(shown.page) : html`<p>${sayShown('noPage')}</p>`}
        <div><p class="hint">${sayShown('popupSays')}</p>
          <div class="popup" role="group" aria-label=${sayShown('popup')}>${shown.popup}</div></div>
      </div></section>`;
  }
}

function page(shown: NonNullable<ShownView['page']>) {
  const { address, picture } = shown;
  return html`<div><p class="hint">${hints(shown).join(' ')}</p>
    <p class="code address" dir="ltr">${address}</p>
    <page-frame .page=${picture} label=${sayShown('page')}></page-frame></div>`;
}

function hints({ of, hasGaps, hasOwnWords }: NonNullable<ShownView['page']>): string[] {
  return [
    sayShown('says'),
    ...(hasGaps ? [sayShown('gaps')] : []),
    ...(hasOwnWords ? [sayShown('ours')] : []),
    ...(of > 1 ? [sayShown('lastOf', { count: of })] : []),
  ];
}

function differences({ differences: lines, version }: ShownView) {
  if (lines.length === 0) return nothing;
  return html`<div class="notice" data-differs><div><p>${version ? sayShown('differs', { version }) : sayShown('differsSince')}</p>
    <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div></div>`;
}

customElements.define('desk-shown', DeskShown);

declare global {
  interface HTMLElementTagNameMap {
    'desk-shown': DeskShown;
  }
}
