import * as z from 'zod/mini';
import { type AnswerId, type Answers, type QuestionId, questions } from './data/questions.ts';
import { inOnePiece, salvage } from './salvage.ts';

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

/** The part of the answers that is true of the company. */
export function companyAnswers(answers: Answers): Answers {
  return answersThatLast('company', answers);
}

/** The part of the answers that can be different tomorrow. */
export function todaysAnswers(answers: Answers): Answers {
  return answersThatLast('today', answers);
}

/** The part of the answers that outlasts the tab. */
export function lastingAnswers(answers: Answers): Answers {
  return { ...companyAnswers(answers), ...todaysAnswers(answers) };
}

function answersThatLast(lasts: 'company' | 'today', answers: Answers): Answers {
  const entries = Object.entries(answers).filter(([id]) => questions[id as QuestionId].lasts === lasts);
  return Object.fromEntries(entries) as Answers;
}

/** Answers with the time at which each was given, ISO 8601. */
export type Dated = { readonly [Q in QuestionId]?: { readonly answer: string; readonly at: string } };

const day = 24 * 60 * 60 * 1000;

const datedSchema = z.partial(
  z.strictObject(
    Object.fromEntries(
      Object.entries(answerSchemas).map(([id, answer]) => [
        id,
        inOnePiece(z.strictObject({ answer, at: z.string().check(z.maxLength(24)) })),
      ]),
    ),
  ),
) as z.ZodMiniType as z.ZodMiniType<Dated>;

/** What is stored of today's answers and is not older than a day; whatever is not right in it is left out. */
export function salvageDated(value: unknown, now: Date): Dated {
  const kept = Object.entries(salvage(datedSchema, value, {}).value).filter(([id, { at }]) => {
    const age = now.getTime() - Date.parse(at);
    // A clock that was set back makes no answer last longer.
    return questions[id as QuestionId].lasts === 'today' && age < day && age > -day;
  });
  return Object.fromEntries(kept);
}

/** Without their times. */
export function undated(dated: Dated): Answers {
  return Object.fromEntries(Object.entries(dated).map(([id, { answer }]) => [id, answer]));
}

/** Today's among these answers, each with its time: that of before where it is the same answer still. */
export function datedAnswers(answers: Answers, before: Dated, now: Date): Dated {
  const entries = Object.entries(todaysAnswers(answers)).map(([id, answer]) => {
    const was = before[id as QuestionId];
    return [id, was?.answer === answer ? was : { answer, at: now.toISOString() }] as const;
  });
  return Object.fromEntries(entries);
}
