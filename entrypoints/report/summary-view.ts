import { sayDesk } from '../../components/desk/texts.ts';
import type { Count, SummaryView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import { people, type Who } from '../../rules/people.ts';
import { peopleWords } from '../../rules/words/wording.ts';
import { titleOf } from './case-view.ts';
import type { Entry } from './list-entry.ts';

/** How often each finding comes first, and who does its best fix; most frequent first. */
export function summaryOf(entries: readonly Entry[], query: string): SummaryView {
  return {
    count: entries.length,
    query,
    byRule: counted(entries, ({ rules }) => rules[0] ?? '', ruleLabel),
    byWho: counted(entries, ({ who }) => who.join(' '), whoLabel),
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
  return [...counts]
    .map(([id, count]) => ({ id, label: label(id), count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function ruleLabel(id: string): string {
  return id === '' ? sayDesk('nothingRecognised') : titleOf(id);
}

function whoLabel(ids: string): string {
  const who = ids.split(' ').filter((id): id is Who => Object.hasOwn(people, id));
  return who.length > 0 ? peopleWords(language(), who) : sayDesk('summaryNobodyKnown');
}

/** The summary as a table for a spreadsheet (RFC 4180). */
export function summaryCsv({ byRule, byWho }: SummaryView): string {
  const rows = (kind: string, counts: readonly Count[]) =>
    counts.map(({ id, label, count }) => [kind, id, label, String(count)]);
  return csv([['by', 'id', 'name', 'reports'], ...rows('finding', byRule), ...rows('who', byWho)]);
}

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, which is shown as text there.
 * Source: OWASP, CSV Injection.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
