import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TicketState } from '../../reports/ticket.ts';
import { sayDesk } from './texts.ts';
import type { TicketView } from './ticket-view.ts';

/** The states of a ticket, in the order in which a desk looks after them. */
export const stateIds = ['new', 'waiting', 'answered', 'solved'] as const satisfies readonly TicketState[];

/** The number of a ticket. Kept with each letter: a click elsewhere, another ticket or a reload loses nothing. */
export function numberField({ number }: TicketView, change: (number: string) => void): TemplateResult {
  return html`<label class="ticket-number"><span class="hint">${sayDesk('ticketNumber')}</span>
    <input type="text" data-number maxlength="40" autocomplete="off" spellcheck="false" dir="auto" .value=${live(number)}
      @input=${({ target }: Event) => change((target as HTMLInputElement).value)} /></label>`;
}

export function stateField({ state }: TicketView, change: (state: TicketState) => void): TemplateResult {
  const choose = ({ target }: Event) => change((target as HTMLSelectElement).value as TicketState);
  return html`<label class="ticket-state"><span class="hint">${sayDesk('ticketState')}</span>
    <select class="field" data-ticket-state @change=${choose}>${stateIds.map(
      (id) => html`<option value=${id} .selected=${live(id === state)}>${sayDesk(`state-${id}`)}</option>`,
    )}</select></label>`;
}
