import * as z from 'zod/mini';
import { type AnswerId, type Answers, type QuestionId, questions } from './data/questions.ts';

/** One of the listed answers to a question. */
export function answerSchema<Q extends QuestionId>(question: Q) {
  return z.enum(Object.keys(questions[question].answers) as AnswerId<Q>[]);
}

const fields = Object.fromEntries(
  Object.keys(questions).map((id) => [id, z.optional(answerSchema(id as QuestionId))]),
);

/** The profile as stored and sent: one optional field a question. Unknown fields and answers are refused. */
const profileSchema = z.strictObject(fields);

/** @returns the answers, or undefined where `value` is not a profile. */
export function parseProfile(value: unknown): Answers | undefined {
  const parsed = profileSchema.safeParse(value);
  return parsed.success ? (parsed.data as Answers) : undefined;
}
