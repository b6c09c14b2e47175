import type { Around, Case } from '../../../reports/intake/case.ts';
import { takeIn } from '../../../reports/intake/intake.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import { english, words } from '../../../rules/words/language.ts';

export const now = new Date('2026-11-21T10:00:00Z');
export const ids = {
  request: '7b2f9a30-1111-4000-8000-0123456789ab',
  correlation: '0c1d2e3f-2222-4000-8000-0123456789ab',
} as const;

/** What is read of a case, without what every one has. */
export interface Read {
  readonly kind: Case['kind'];
  readonly codes: readonly string[];
  readonly rule: string | undefined;
  readonly requestId?: string;
  readonly correlationId?: string;
  readonly timestamp?: string;
  readonly notes: readonly string[];
}

/** The cases of what was sent, or the one sentence that says why there is none. */
export async function read(
  content: string | Uint8Array,
  around: Partial<Around> = {},
): Promise<Read[] | string> {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const taken = await takeIn(new Blob([part]), { now, ...around });
  if ('problem' in taken) return words(english, taken.problem);
  return taken.cases.map(({ kind, report, notes }) => {
    const seen = report.observations.at(-1);
    return {
      kind,
      codes: seen?.codes ?? [],
      rule: diagnose({ observations: report.observations, answers: report.answers }).findings[0]?.rule,
      ...(seen?.requestId && { requestId: seen.requestId }),
      ...(seen?.correlationId && { correlationId: seen.correlationId }),
      ...(seen?.timestamp && { timestamp: seen.timestamp }),
      notes: notes.map((note) => words(english, note)),
    };
  });
}

/** The codes of the first case. */
export async function codes(content: string | Uint8Array): Promise<readonly string[] | string> {
  const cases = await read(content);
  return typeof cases === 'string' ? cases : (cases[0]?.codes ?? []);
}
