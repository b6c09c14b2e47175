import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TicketState } from '../../reports/ticket.ts';
import { sayDesk } from './texts.ts';
import type { TicketView } from './ticket-view.ts';

/** The states of a ticket, in the order in which a desk looks after them. */
export const stateIds = ['new', 'waiting', 'answered', 'solved'] as const satisfies readonly TicketState[];

/**
 * The number of a ticket. Kept with each letter: a click elsewhere, another ticket or a reload loses nothing.
 *
 * @param line place in a list, whose lines have their title in `title-…`: the name of the field is hidden there, and the
 *   title is part of it
 */
export function numberField(
  { number }: TicketView,
  line: number | undefined,
  change: (number: string) => void,
): TemplateResult {
  const name = sayDesk('ticketNumber');
  return html`<label class="ticket-number">${named(name, 'number', line)}
    <input type="text" data-number maxlength="40" autocomplete="off" spellcheck="false" dir="auto" .value=${live(number)}
      aria-labelledby=${labels('number', line)} placeholder=${line === undefined ? nothing : sayDesk('ticket')}
      @input=${({ target }: Event) => change((target as HTMLInputElement).value)} /></label>`;
}

export function stateField(
  { state }: TicketView,
  line: number | undefined,
  change: (state: TicketState) => void,
): TemplateResult {
  const choose = ({ target }: Event) => change((target as HTMLSelectElement).value as TicketState);
  return html`<label class="ticket-state">${named(sayDesk('ticketState'), 'state', line)}
    <select class="field" data-ticket-state aria-labelledby=${labels('state', line)} @change=${choose}>${stateIds.map(
      (id) => html`<option value=${id} .selected=${live(id === state)}>${sayDesk(`state-${id}`)}</option>`,
    )}</select></label>`;
}

function named(name: string, field: string, line: number | undefined): TemplateResult {
  return line === undefined
    ? html`<span class="hint">${name}</span>`
    : html`<span class="hidden-words" id="${field}-${line}">${name}</span>`;
}

function labels(field: string, line: number | undefined) {
  return line === undefined ? nothing : `${field}-${line} title-${line}`;
}
