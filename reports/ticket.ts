import * as z from 'zod/mini';
import { answersSchema } from '../rules/answers.ts';
import type { Answers } from '../rules/data/questions.ts';
import { salvage } from '../rules/salvage.ts';
import { parseReport, type Report } from './report.ts';

/** A ticket of the help desk: what arrived, of which only facts are kept, and what the desk says of it. */

/** In the order in which a desk looks after them. */
export const ticketStates = ['new', 'waiting', 'answered', 'solved'] as const;
export type TicketState = (typeof ticketStates)[number];

/** One failure in what arrived: a report as the partner made it, or the facts of a text, a picture, a page. */
export interface KeptCase {
  readonly kind: 'report' | 'text';
  readonly report: Report;
  /** The language in which whoever sent it wrote, as far as that can be told: BCP 47. */
  readonly written?: string;
}

const language = z.string().check(z.maxLength(20), z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/));
const time = z.string().check(z.maxLength(24), z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/));

const deskSchema = z.object({
  number: z.optional(z.string().check(z.maxLength(40))),
  state: z.optional(z.enum(ticketStates)),
  /** When the desk last changed something of it. */
  changed: z.optional(time),
  /** What is kept of the file's name (file-name.ts). */
  file: z.optional(z.string().check(z.maxLength(100))),
  /** The answers that the desk gave in place of those that came. */
  answers: z.optional(answersSchema),
});

/** What the desk says of a ticket. */
export interface DeskFacts {
  readonly number: string;
  readonly state: TicketState;
  readonly changed?: string | undefined;
  readonly file: string;
  readonly answers?: Answers | undefined;
}

/** What can be changed of a ticket. */
export type Edit = Partial<Pick<DeskFacts, 'number' | 'state' | 'answers'>>;
type Field = keyof Edit;

const { number, state, answers } = deskSchema.shape;
const editSchema = z.object({ number, state, answers });

/** A change as it was kept, whatever of it is one. */
export function editOf(value: unknown): Edit {
  return salvage(editSchema, value, {}).value as Edit;
}

export const untouched: DeskFacts = { number: '', state: 'new', file: '' };

function deskOf(value: unknown): DeskFacts {
  const { number = '', state = 'new', file = '', ...others } = salvage(deskSchema, value, {}).value;
  return { number, state, file, ...others };
}

export interface Ticket {
  readonly id: string;
  /** When it arrived, ISO 8601 in UTC. */
  readonly added: string;
  readonly first: KeptCase;
  /** Others in the same mail or file. */
  readonly others: readonly KeptCase[];
  readonly desk: DeskFacts;
}

/** A ticket as it is stored. Lists of earlier versions hold reports alone. */
export interface StoredTicket {
  readonly id: string;
  readonly added: string;
  readonly report: unknown;
  readonly kind?: unknown;
  readonly written?: unknown;
  readonly others?: unknown;
  readonly desk?: unknown;
}

const mostOthers = 49;

/** @returns the ticket, with whatever can be read of what the desk said of it; undefined where its case cannot be */
export function ticketOf(stored: StoredTicket): Ticket | undefined {
  const { id, added, others, desk } = stored;
  const first = keptIn({ kind: 'report', ...stored });
  if (!first || typeof id !== 'string' || Number.isNaN(Date.parse(added))) return undefined;
  return {
    id,
    added,
    first,
    others: (Array.isArray(others) ? others : []).slice(0, mostOthers).flatMap((one) => keptIn(one) ?? []),
    desk: deskOf(desk),
  };
}

function keptIn(value: unknown): KeptCase | undefined {
  const { kind, written, ...rest } = (value ?? {}) as Partial<Record<keyof KeptCase, unknown>>;
  const report = parseReport(rest.report);
  if ('problem' in report) return undefined;
  const tag = language.safeParse(written).data;
  return { kind: kind === 'report' ? 'report' : 'text', report, ...(tag && { written: tag }) };
}

export function storedOf({ id, added, first, others, desk }: Ticket): StoredTicket {
  return { id, added, ...first, others, desk };
}

/** What became of a change: the desk's facts after it, and what somebody else had said meanwhile and it replaced. */
export interface Edited {
  readonly desk: DeskFacts;
  readonly replaced: Edit;
}

/**
 * A change of some fields, made by somebody who saw the ticket as `seen`. The other fields stay as they are stored,
 * whoever changed them. Where the same field was changed meanwhile, what is replaced is given back, to be said.
 */
export function edited(stored: DeskFacts, edit: Edit, seen: DeskFacts, now: Date): Edited {
  const fields = Object.keys(edit) as Field[];
  const replaced = fields.filter(
    (field) => !same(stored[field], seen[field]) && !same(stored[field], edit[field]),
  );
  const isChanged = fields.some((field) => !same(stored[field], edit[field]));
  return {
    desk: isChanged ? { ...stored, ...edit, changed: now.toISOString() } : stored,
    replaced: Object.fromEntries(replaced.map((field) => [field, stored[field]])),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export const ticketFormat = 'sign-in-help-ticket';

/** A ticket in an exported list. */
export function exportedOf(ticket: Ticket) {
  return { format: ticketFormat, v: 1, ...storedOf(ticket) };
}

/** Whether a value says that it is a ticket of an exported list. */
export function isExported(value: unknown): value is StoredTicket {
  const { format, v, id, added } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isWhole = /^[0-9a-f]{64}$/.test(String(id)) && time.safeParse(added).success;
  return format === ticketFormat && v === 1 && isWhole;
}
