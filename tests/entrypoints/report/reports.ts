import { type Report, reportFormat } from '../../../reports/report.ts';
import { observation } from '../../observation.ts';

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

/** Reports that differ in their note. */
export function reports(count: number): Report[] {
  return Array.from({ length: count }, (_, i) => report({ note: `number ${i}` }));
}

export const now = new Date('2026-11-21T08:00:00.000Z');

export function file(name: string, content: unknown): File {
  return new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
}
