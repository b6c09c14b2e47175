import { type Report, reportFormat } from '../../../reports/report.ts';
import { type DeskFacts, type Ticket, untouched } from '../../../reports/ticket.ts';
import { noSettings } from '../../../settings/settings.ts';
import { observation } from '../../observation.ts';

export const now = new Date('2026-11-21T08:00:00.000Z');

/** By what the lines of a list are judged. */
export const judging = { version: '1.0', settings: noSettings };

/** A report of a personal account, changed as the test needs it. */
export function report(change: Partial<Report> = {}): Report {
  return {
    format: reportFormat,
    v: 1,
    observations: [observation({ codes: ['AADSTS50020'], accountKind: 'personal' })],
    answers: {},
    made: '2026-11-20T10:00:00Z',
    ...change,
  };
}

/** A ticket of a report, or of the facts of a text. */
export function ticket(
  id: string,
  { kind = 'report', at = now, ...change }: Partial<DeskFacts> & { kind?: 'report' | 'text'; at?: Date } = {},
  of: Partial<Report> = {},
): Ticket {
  const first = { kind, report: report(of) };
  return { id, added: at.toISOString(), first, others: [], desk: { ...untouched, ...change } };
}

/** Reports that differ in their note. */
export function reports(count: number): Report[] {
  return Array.from({ length: count }, (_, i) => report({ note: `number ${i}` }));
}

export function file(name: string, content: unknown): File {
  return new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
}
