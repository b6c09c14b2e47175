import * as z from 'zod/mini';
import { type Answers, questions } from './data/questions.ts';

const fields = Object.fromEntries(
  Object.entries(questions).map(([id, question]) => [
    id,
    z.optional(z.enum(Object.keys(question.answers) as [string, ...string[]])),
  ]),
);

/** The profile as stored and sent: one optional field a question. Unknown fields and answers are refused. */
const profileSchema = z.strictObject(fields);

/** @returns the answers, or undefined where `value` is not a profile. */
export function parseProfile(value: unknown): Answers | undefined {
  const parsed = profileSchema.safeParse(value);
  return parsed.success ? (parsed.data as Answers) : undefined;
}
