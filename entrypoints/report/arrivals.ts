import { keptFileName } from '../../reports/file-name.ts';
import type { Case, Taken } from '../../reports/intake/case.ts';
import type { Report } from '../../reports/report.ts';
import { type KeptCase, type Ticket, untouched } from '../../reports/ticket.ts';
import { keptNumber, ticketNumberOfName } from '../../reports/ticket-number.ts';
import { hashOf, idOf } from './list-entry.ts';

/** Larger files are told apart by their size and their beginning. */
const wholly = 20_000_000;

/** Something that has arrived and was read. */
interface Arrived {
  readonly cases: Taken['cases'];
  /** What it was read from. */
  readonly from: Blob;
  /** Of the file; absent of what was pasted. */
  readonly name?: string | undefined;
  readonly now: Date;
}

/** The tickets of what arrived, and which of them each case stands in. */
export interface Arrivals {
  readonly tickets: readonly Ticket[];
  /** By the place of the case; undefined where it is not kept. */
  readonly ids: readonly (string | undefined)[];
}

/**
 * Reports are a ticket each, as each comes from another partner. Whatever else arrives is one ticket with all its cases.
 * Of that only the facts are in it: codes, ids, known sentences, dates.
 */
export async function ticketsOf(arrived: Arrived): Promise<Arrivals> {
  const { cases, now } = arrived;
  const [first, ...rest] = cases;
  const desk = { ...untouched, ...namesOf(arrived) };
  const added = now.toISOString();
  if (first.kind !== 'report') {
    const id = await idOfContent(arrived.from);
    const others = rest.map(keptOf);
    return { tickets: [{ id, added, first: keptOf(first), others, desk }], ids: cases.map(() => id) };
  }
  const ids = await Promise.all(
    cases.map(({ kind, report }) => (kind === 'report' ? idOf(report) : undefined)),
  );
  const tickets = cases.flatMap((one, place): Ticket[] => {
    const id = ids[place];
    return id ? [{ id, added, first: keptOf(one), others: [], desk }] : [];
  });
  return { tickets, ids };
}

/** The ticket of a report whose file is nothing else. */
export async function ticketOfReport(report: Report, now: Date, name = ''): Promise<Ticket> {
  const id = await idOf(report);
  const file = keptFileName(name);
  const desk = { ...untouched, number: ticketNumberOfName(name) ?? '', file };
  return { id, added: now.toISOString(), first: { kind: 'report', report }, others: [], desk };
}

function keptOf({ kind, report, written }: Case): KeptCase {
  return { kind: kind === 'report' ? 'report' : 'text', report, ...(written && { written }) };
}

function namesOf({ cases: [{ number = '' }], name }: Arrived): { number: string; file: string } {
  if (!name) return { number: keptNumber(number), file: '' };
  return { number: keptNumber(ticketNumberOfName(name) ?? number), file: keptFileName(name) };
}

async function idOfContent(from: Blob): Promise<string> {
  if (from.size <= wholly) return hashOf(new Uint8Array(await from.arrayBuffer()));
  const head = await from.slice(0, 1_000_000).arrayBuffer();
  const size = new TextEncoder().encode(`${from.size}\n`);
  return hashOf(new Uint8Array(await new Blob([size, head]).arrayBuffer()));
}
