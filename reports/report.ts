import * as z from 'zod/mini';
import { answersSchema } from '../rules/answers.ts';
import { observationSchema } from '../rules/observation/observation.ts';
import { type Problem, problemOf, problemTexts, refused } from '../rules/problem.ts';
import { idSchema, triedSchema } from '../rules/tried.ts';

/**
 * What a partner sends and help desk opens: the trail of a tab, the answers, and what the rules of that day said to
 * it. Whoever opens it works the diagnosis out again with today's rules and sees the difference.
 */

export const reportFormat = 'sign-in-help-report';
const knownVersions: readonly unknown[] = [1];

const matching = (pattern: RegExp, max: number) => z.string().check(z.maxLength(max), z.regex(pattern));

/** A diagnosis as it was made: ids only, of rules, fixes and people that may have been renamed or dropped since. */
const madeDiagnosis = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        rule: idSchema,
        verdict: z.enum(['match', 'possible']),
        fixes: z
          .array(
            z.strictObject({ id: idSchema, who: z.array(idSchema).check(z.minLength(1), z.maxLength(8)) }),
          )
          .check(z.maxLength(20)),
      }),
    )
    .check(z.maxLength(20)),
});

const reportSchema = z.strictObject({
  format: z.literal(reportFormat),
  v: z.literal(1),
  /** Oldest first: the last ten of the tab. */
  observations: z.array(observationSchema).check(z.minLength(1), z.maxLength(10)),
  answers: answersSchema,
  diagnosis: z.optional(madeDiagnosis),
  /** Which fixes the sender has tried in this tab, and whether they solved it. */
  outcomes: z.optional(triedSchema),
  /** ISO 8601 in UTC. */
  made: z.optional(matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, 24)),
  /** Version of the extension that made it. */
  version: z.optional(matching(/^\d{1,5}(\.\d{1,5}){0,3}$/, 23)),
  /** Language of the browser, `en-US`. */
  language: z.optional(matching(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, 20)),
  /** The sender's own words: free text, shown as text only. */
  note: z.optional(z.string().check(z.maxLength(2000))),
});

export type Report = z.infer<typeof reportSchema>;
export type MadeDiagnosis = z.infer<typeof madeDiagnosis>;

/** @returns the report, or one clear clause saying what is wrong with it. */
export function parseReport(value: unknown): Report | Problem {
  const version = (value as { v?: unknown } | null | undefined)?.v;
  if (typeof version === 'number' && !knownVersions.includes(version)) {
    const values = { version: String(version).slice(0, 6), known: knownVersions.join(', ') };
    return refused(problemTexts.reportVersion, values);
  }
  const parsed = reportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return refused(problemTexts.notReport, { problem: problemOf(parsed.error.issues[0]) });
}

/** What a parsed JSON value claims to be; `undefined` where it is neither. Whether it is valid is another question. */
export function kindOfData(value: unknown): 'report' | 'observation' | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (Object.hasOwn(value, 'format')) return 'report';
  return Object.hasOwn(value, 'v') && Object.hasOwn(value, 'host') ? 'observation' : undefined;
}
