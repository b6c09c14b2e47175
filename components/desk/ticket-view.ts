import type { TicketState } from '../../reports/ticket.ts';

/** The list of tickets as it is looked at. */
export interface ListView {
  readonly loading: boolean;
  readonly query: string;
  readonly sort: 'arrived' | 'changed' | 'state' | 'cause' | 'number';
  readonly reversed: boolean;
  /** Which states are shown; '' for all. */
  readonly state: '' | 'open' | TicketState;
  /** Which cause is shown, by its id; '' for all. */
  readonly cause: string;
  /** Of the whole list. */
  readonly count: number;
  readonly states: Readonly<Record<TicketState, number>>;
  /** Of the whole list, by name. */
  readonly causes: readonly Count[];
  /** That fit search and filters. */
  readonly shown: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly RowView[];
  /** The ticket that is open; '' for none. */
  readonly current: string;
  readonly ticked: number;
}

/** What the desk says of a ticket. */
export interface TicketView {
  readonly id: string;
  readonly number: string;
  readonly state: TicketState;
  readonly arrived: string;
  /** Empty where nothing was changed. */
  readonly changed: string;
  /** What is kept of the file's name. */
  readonly file: string;
}

export interface RowView extends TicketView {
  readonly kind: 'report' | 'text';
  /** Of a report; empty where it is not another time than its arrival. */
  readonly made: string;
  /** Of the first finding; empty where nothing is recognised. */
  readonly title: string;
  readonly more: number;
  readonly cases: number;
  readonly codes: readonly string[];
  /** Empty where none is known. */
  readonly host: string;
  readonly ticked: boolean;
}

/** The ticket that is open, and those around it in the list. */
export interface OpenTicketView extends TicketView {
  readonly previous?: string;
  readonly next?: string;
}

/** How many there are of something. */
export interface Count {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}
