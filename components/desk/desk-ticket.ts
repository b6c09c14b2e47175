import { css, html, nothing, type TemplateResult } from 'lit';
import { base } from '../shared/base-styles.ts';
import { buttons, fields } from '../shared/control-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { emit } from '../shared/typed-events.ts';
import { keyNames } from './case-keys.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';
import { numberField, stateField } from './ticket-fields.ts';
import type { OpenTicketView } from './ticket-view.ts';

/** The ticket of what is open: its number, its state, its dates, and the ways to the next and the one before. */
export class DeskTicket extends SpeakingElement {
  static override properties = { ticket: { attribute: false } };
  declare ticket: OpenTicketView | undefined;

  static override styles = [
    base,
    buttons,
    card,
    fields,
    desk,
    css`
      .card {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--s8) var(--s16);
      }
      label {
        display: grid;
        gap: var(--s2);
        font: var(--body);
      }
      .ticket-number {
        flex: 0 1 200px;
      }
      .field {
        min-height: var(--control);
      }
      .dates {
        flex: 1 1 200px;
        padding-block: var(--s8);
      }
      .keys {
        flex-basis: 100%;
      }
      @media (pointer: coarse) {
        .keys {
          display: none;
        }
      }
    `,
  ];

  override render() {
    const { ticket } = this;
    if (!ticket) return nothing;
    const { id, state, arrived, changed, file, previous, next } = ticket;
    const dates = [
      sayDesk('arrivedAt', { date: arrived }),
      changed && sayDesk('changedAt', { date: changed }),
      file,
    ];
    return html`<section class="card" aria-label=${sayDesk('ticket')} data-ticket data-state=${state}>
      ${numberField(ticket, undefined, (number) => emit(this, 'change-ticket', { id, number }))}
      ${stateField(ticket, undefined, (state) => emit(this, 'change-ticket', { id, state }))}
      <p class="hint dates">${dates.filter(Boolean).join(' · ')}</p>
      <div class="row">${this.#way('previous', previous)}${this.#way('next', next)}</div>
      <p class="hint keys">${sayDesk('caseKeys')}</p>
    </section>`;
  }

  #way(to: 'previous' | 'next', id: string | undefined): TemplateResult {
    return html`<button type="button" class="button" data-to=${to} aria-keyshortcuts=${keyNames[to]} ?disabled=${!id}
      @click=${() => id && emit(this, 'open-entry', { id })}>${sayDesk(`${to}Ticket`)}</button>`;
  }
}

customElements.define('desk-ticket', DeskTicket);

declare global {
  interface HTMLElementTagNameMap {
    'desk-ticket': DeskTicket;
  }
}
