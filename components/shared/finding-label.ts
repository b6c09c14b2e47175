import type { FindingView } from '../../help/view.ts';
import { say } from './texts.ts';

/** How sure it is, in a word or two. What nothing speaks for was looked up. */
export function findingLabel({ verdict, evidence }: FindingView): string {
  if (evidence.length === 0) return say('lookedUp');
  if (verdict === 'possible') return say('possible');
  return evidence.every(({ kind }) => kind === 'answer') ? say('fromAnswer') : say('recognised');
}
