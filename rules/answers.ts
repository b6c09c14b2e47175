import { type Answers, type QuestionId, questions } from './data/questions.ts';

/** What can be done with answers without a schema: this part goes into the popup. */

/** Keeps the fields that are valid and drops the others, so that one bad field loses nothing else. */
export function salvageProfile(value: unknown): Answers {
  if (typeof value !== 'object' || value === null) return {};
  const kept = Object.entries(value).filter(([id, answer]) => isAnswer(id, answer));
  return Object.fromEntries(kept) as Answers;
}

/** Whether `answer` is one of the listed answers to the question `id`. */
export function isAnswer(id: string, answer: unknown): boolean {
  if (!Object.hasOwn(questions, id) || typeof answer !== 'string') return false;
  return Object.hasOwn(questions[id as QuestionId].answers, answer);
}

/** The part of the answers that lasts beyond the tab. */
export function lastingAnswers(answers: Answers): Answers {
  const lasting = Object.entries(answers).filter(([id]) => questions[id as QuestionId].lasts === 'always');
  return Object.fromEntries(lasting) as Answers;
}

/** The part of the answers that belongs to one tab. */
export function tabAnswers(answers: Answers): Answers {
  const own = Object.entries(answers).filter(([id]) => questions[id as QuestionId].lasts === 'tab');
  return Object.fromEntries(own) as Answers;
}
