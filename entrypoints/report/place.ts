import { type Edit, editOf } from '../../reports/ticket.ts';
import { type Look, lookOf } from './list-look.ts';

/** Where a tab is, for when it is loaded again. */
export interface Place {
  /** Which is open. */
  readonly ticket: string | undefined;
  readonly look: Look;
  /** What was changed of tickets and is still on its way into the store. */
  readonly unwritten: Readonly<Record<string, Edit>>;
}

/** A place as it was kept, whatever of it is one. */
export function placeOf(value: unknown): {
  readonly ticket: string | undefined;
  readonly look: Look;
  readonly unwritten: readonly (readonly [string, Edit])[];
} {
  const { ticket, look, unwritten } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ticket: typeof ticket === 'string' ? ticket : undefined,
    look: lookOf(look),
    unwritten: Object.entries(unwritten ?? {}).map(([id, edit]) => [id, editOf(edit)]),
  };
}
