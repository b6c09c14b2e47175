import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TicketState } from '../../reports/ticket.ts';
import { sayDesk } from './texts.ts';
import type { TicketView } from './ticket-view.ts';

/** The states of a ticket, in the order in which a desk looks after them. */
export const stateIds = ['new', 'waiting', 'answered', 'solved'] as const satisfies readonly TicketState[];

/**
 * The number of a ticket. Kept with each letter: a click elsewhere, another ticket or a reload loses nothing.
 *
 * @param label how its name stands beside it; `hidden-words` where the same is said in each line
 */
export function numberField(
  { number }: TicketView,
  label: 'hint' | 'hidden-words',
  change: (number: string) => void,
): TemplateResult {
  const name = sayDesk('ticketNumber');
  return html`<label class="ticket-number"><span class=${label}>${name}</span>
    <input type="text" data-number maxlength="40" autocomplete="off" spellcheck="false" dir="auto" .value=${live(number)}
      placeholder=${label === 'hint' ? '' : name} @input=${({ target }: Event) => change((target as HTMLInputElement).value)} /></label>`;
}

export function stateField(
  { state }: TicketView,
  label: 'hint' | 'hidden-words',
  change: (state: TicketState) => void,
): TemplateResult {
  const choose = ({ target }: Event) => change((target as HTMLSelectElement).value as TicketState);
  return html`<label class="ticket-state"><span class=${label}>${sayDesk('ticketState')}</span>
    <select class="field" data-ticket-state @change=${choose}>${stateIds.map(
      (id) => html`<option value=${id} .selected=${live(id === state)}>${sayDesk(`state-${id}`)}</option>`,
    )}</select></label>`;
}
