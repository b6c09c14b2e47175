import { sayDesk } from '../../components/desk/texts.ts';
import type { Count } from '../../components/desk/ticket-view.ts';
import type { SummaryView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import { ticketStates } from '../../reports/ticket.ts';
import { people, type Who } from '../../rules/people.ts';
import { dateWords } from '../../rules/words/dates.ts';
import { peopleWords } from '../../rules/words/wording.ts';
import { titleOf } from './case-view.ts';
import { csv } from './csv.ts';
import type { Entry } from './list-entry.ts';
import { stateWords } from './list-view.ts';

/** Which tickets are counted. */
interface Counted {
  readonly query: string;
  /** A filter stands. */
  readonly isPart: boolean;
}

/** So many weeks without a ticket are drawn between two; what is longer ago stands apart. */
const mostWeeks = 520;

/** How often each finding comes first, who does its best fix, in which state they are, and in which week it happened. */
export function summaryOf(entries: readonly Entry[], { query, isPart }: Counted): SummaryView {
  return {
    count: entries.length,
    query,
    isPart,
    byRule: mostFirst(counted(entries, ({ rules }) => rules[0] ?? '', ruleLabel)),
    byWho: mostFirst(counted(entries, ({ who }) => who.join(' '), whoLabel)),
    byState: ticketStates.map((state) => ({
      id: state,
      label: stateWords(state),
      count: entries.filter((entry) => entry.state === state).length,
    })),
    byWeek: weeksOf(counted(entries, ({ made }) => mondayOf(made), weekLabel)),
  };
}

function counted(
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
  label: (id: string) => string,
): Count[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const id = idOf(entry);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, label: label(id), count }));
}

function mostFirst(counts: readonly Count[]): Count[] {
  return counts.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

const day = 86_400_000;

/** The date of the Monday, in UTC, at which weeks begin (ISO 8601). */
function mondayOf(time: string): string {
  const date = new Date(time);
  const since = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - since * day).toISOString().slice(0, 10);
}

/** In order, with the weeks between in which nothing happened. */
function weeksOf(counts: readonly Count[]): Count[] {
  const known = new Map(counts.map((one) => [one.id, one]));
  const weeks = [...known.keys()].sort();
  const [last, first] = [weeks.at(-1), weeks[0]];
  if (!first || !last) return [];
  const length = (Date.parse(last) - Date.parse(first)) / (7 * day) + 1;
  if (length > mostWeeks) return weeks.flatMap((id) => known.get(id) ?? []);
  return Array.from({ length }, (_, i) => {
    const id = new Date(Date.parse(first) + i * 7 * day).toISOString().slice(0, 10);
    return known.get(id) ?? { id, label: weekLabel(id), count: 0 };
  });
}

function weekLabel(monday: string): string {
  return dateWords(language(), monday);
}

function ruleLabel(id: string): string {
  return id === '' ? sayDesk('nothingRecognised') : titleOf(id);
}

/** @param ids of people, separated by blanks */
export function whoLabel(ids: string): string {
  const who = ids.split(' ').filter((id): id is Who => Object.hasOwn(people, id));
  return who.length > 0 ? peopleWords(language(), who) : sayDesk('summaryNobodyKnown');
}

/** The summary as a table for a spreadsheet. */
export function summaryCsv({ byRule, byWho, byState, byWeek }: SummaryView): string {
  const rows = (kind: string, counts: readonly Count[]) =>
    counts.map(({ id, label, count }) => [kind, id, label, String(count)]);
  return csv([
    ['by', 'id', 'name', 'tickets'],
    ...rows('finding', byRule),
    ...rows('who', byWho),
    ...rows('state', byState),
    ...rows('week', byWeek),
  ]);
}
