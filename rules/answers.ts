import * as z from 'zod/mini';
import { type AnswerId, type Answers, type QuestionId, questions } from './data/questions.ts';
import { salvage } from './salvage.ts';

/** What a person answered, as it is stored and sent: which answers there are, and which of them last. */

/** One of the listed answers to a question. */
export function answerSchema<Q extends QuestionId>(question: Q) {
  return z.enum(Object.keys(questions[question].answers) as AnswerId<Q>[]);
}

const answerSchemas: Readonly<Record<string, z.ZodMiniType<string>>> = Object.fromEntries(
  (Object.keys(questions) as QuestionId[]).map((id) => [id, answerSchema(id)]),
);

/** One optional field a question; unknown fields and answers are refused. Typed by hand, as it is made of the table. */
export const answersSchema = z.partial(
  z.strictObject(answerSchemas),
) as z.ZodMiniType as z.ZodMiniType<Answers>;

/** @returns the answers, or undefined where one of them is wrong. */
export function parseAnswers(value: unknown): Answers | undefined {
  return answersSchema.safeParse(value).data;
}

/** The answers that are right: one that is wrong loses no other. */
export function salvageAnswers(value: unknown): Answers {
  return salvage(answersSchema, value, {}).value;
}

/** Whether `answer` is one of the listed answers to the question `id`. */
export function isAnswer(id: string, answer: unknown): boolean {
  return Object.hasOwn(answerSchemas, id) && answerSchemas[id]?.safeParse(answer).success === true;
}

/** The part of the answers that lasts beyond the tab. */
export function lastingAnswers(answers: Answers): Answers {
  return answersThatLast('always', answers);
}

/** The part of the answers that belongs to one tab. */
export function tabAnswers(answers: Answers): Answers {
  return answersThatLast('tab', answers);
}

function answersThatLast(lasts: 'always' | 'tab', answers: Answers): Answers {
  const entries = Object.entries(answers).filter(([id]) => questions[id as QuestionId].lasts === lasts);
  return Object.fromEntries(entries) as Answers;
}
