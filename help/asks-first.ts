import { catalog } from '../rules/catalog/index.ts';
import type { Answers } from '../rules/data/questions.ts';
import type { Diagnosis } from '../rules/diagnosis.ts';
import { holds } from '../rules/signals.ts';

/**
 * Whether the first open question decides what the first finding is, or which of its fixes comes first: then it is
 * asked before anything is advised.
 */
export function asksFirst(
  { findings: [first], questions: [question] }: Diagnosis,
  answers: Answers,
): boolean {
  const rule = catalog.find(({ id }) => id === first?.rule);
  if (!first || !question || question.answer || !rule?.asks?.includes(question.id)) return false;
  if (first.verdict === 'possible') return true;
  const { when } = rule.fixes.find(({ id }) => id === first.fixes[0]?.id) ?? {};
  return when !== undefined && holds(when, answers) === 'open';
}
