import type { FindingView } from '../../help/view.ts';
import { sayQuestion } from './question-texts.ts';
import { say } from './texts.ts';

/** How sure it is, in a word or two. What nothing speaks for was looked up. */
export function findingLabel({ verdict, evidence, words }: FindingView): string {
  if (words.unknown && evidence.length > 0) return sayQuestion('notKnown');
  if (evidence.length === 0) return say('lookedUp');
  if (verdict === 'possible') return say('possible');
  return evidence.every(({ kind }) => kind === 'answer') ? say('fromAnswer') : say('recognised');
}
