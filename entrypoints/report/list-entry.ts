import { type DeskFacts, type Ticket, type TicketState, ticketStates } from '../../reports/ticket.ts';
import { dateWords } from '../../rules/words/dates.ts';
import { english } from '../../rules/words/language.ts';
import { type Judging, judged, markOfJudging } from './judging.ts';

/** One line of the list: what is shown, counted and searched of a ticket without reading the ticket itself. */
export interface Entry {
  /** Hash of what arrived: the same report or mail is the same entry. */
  readonly id: string;
  /** A report of this extension, or the facts of anything else. */
  readonly kind: 'report' | 'text';
  /** How many cases are in it. */
  readonly cases: number;
  /** When it came into the list, ISO 8601 in UTC. */
  readonly added: string;
  /** When it happened, as far as it is known: when the report was made, or the page's own time. */
  readonly made: string;
  /** When the desk last changed something of it; when it arrived, where it has not. */
  readonly changed: string;
  readonly number: string;
  readonly state: TicketState;
  readonly file: string;
  /** Of today's findings, in order. */
  readonly rules: readonly string[];
  /** What to fill into the words of the first. */
  readonly params: Readonly<Record<string, string>>;
  /** People of the first finding's best fix. */
  readonly who: readonly string[];
  readonly codes: readonly string[];
  readonly host: string;
  /** Everything that the search looks at besides number and file, in lower case. */
  readonly search: string;
  /** By what the findings were named (judging.ts). */
  readonly by: string;
}

/** A ticket in a line, judged as it is when it is open. */
export function entryOf(ticket: Ticket, judging: Judging): Entry {
  const { id, added, first, others, desk } = ticket;
  const { observations, note } = first.report;
  const { findings } = judged(first.report, judging.settings, desk.answers);
  const made = madeOf(ticket);
  const rules = findings.map(({ rule }) => rule);
  const all = [first, ...others].flatMap(({ report }) => report.observations);
  const codes = [...new Set(all.flatMap((one) => one.codes))];
  const ids = all.flatMap(({ requestId, correlationId }) => [requestId, correlationId]);
  const places = all.flatMap(({ host, path }) => [host, path]);
  const dates = [made, added].flatMap((time) => [
    time.slice(0, 16).replace('T', ' '),
    dateWords(english, time.slice(0, 10)),
  ]);
  return {
    id,
    kind: first.kind,
    cases: 1 + others.length,
    added,
    made,
    ...ofDesk(desk, added),
    rules,
    params: findings[0]?.params ?? {},
    who: findings[0]?.fixes[0]?.who ?? [],
    codes,
    host: observations.at(-1)?.host ?? '',
    search: searchText([...rules, ...codes, ...dates, ...ids, ...places, note]),
    by: markOfJudging(judging),
  };
}

/** What of a line changes when only the desk's own facts do. */
export function ofDesk({ number, state, changed, file }: DeskFacts, added: string) {
  return { number, state, changed: changed ?? added, file };
}

/** A time that a page wrote can be in any form; one that cannot be read, or that is to come, is none. */
function madeOf({ added, first: { kind, report } }: Ticket): string {
  const last = report.observations.at(-1);
  if (kind === 'report') return report.made ?? last?.at ?? added;
  const time = Date.parse((last?.timestamp ?? '').replace(/^(\d{4}-\d\d-\d\d) /, '$1T'));
  return Number.isNaN(time) || time > Date.parse(added) ? added : new Date(time).toISOString();
}

/** One string to look in; each word once, so that ten thousand of them stay small. */
function searchText(parts: readonly (string | undefined)[]): string {
  const words = parts.filter((part) => part !== undefined && part !== '');
  return [...new Set(words)].join('\n').toLowerCase();
}

/**
 * The test that a search text makes of an entry: every word of it is in there somewhere.
 *
 * @param titleOf the title of a rule in the language in use; it is not in the entry, which does not change with the language
 */
export function fits(query: string, titleOf: (rule: string) => string): (entry: Entry) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const titles = new Map<string, string>();
  const title = (rule: string) => {
    const lower = titles.get(rule) ?? titleOf(rule).toLowerCase();
    titles.set(rule, lower);
    return lower;
  };
  return ({ search, rules, number, file }) => {
    const own = `${number}\n${file}`.toLowerCase();
    return words.every(
      (word) =>
        search.includes(word) || own.includes(word) || rules.some((rule) => title(rule).includes(word)),
    );
  };
}

/** SHA-256 of a report as JSON with sorted keys, in hexadecimal. */
export function idOf(report: unknown): Promise<string> {
  return hashOf(new TextEncoder().encode(JSON.stringify(report, sorted)));
}

export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is stored may be damaged, or of an earlier version; an entry that is not one is made anew. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, added, made, changed, number, file, params, host, search, by, rules, who, codes, ...rest } =
    value as Record<string, unknown>;
  const texts = [id, added, made, changed, number, file, host, search, by];
  const lists = [rules, who, codes].every(isTexts) && isTexts(Object.values(params ?? [0]));
  const times = [added, made, changed].every((time) => !Number.isNaN(Date.parse(String(time))));
  const isOfKind = rest.kind === 'report' || rest.kind === 'text';
  const isKnown = (ticketStates as readonly unknown[]).includes(rest.state) && typeof rest.cases === 'number';
  return texts.every((part) => typeof part === 'string') && lists && times && isOfKind && isKnown;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
