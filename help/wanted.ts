import { diagnose } from '../rules/diagnose.ts';
import type { ChosenFix, Finding } from '../rules/diagnosis.ts';
import { type CaseFacts, caseOf } from './case-facts.ts';

/** A finding and one of its fixes, by their ids. */
export interface Wanted {
  readonly rule: string;
  readonly fix: string;
}

/** @returns undefined where the fix is not, or no longer, what the page calls for */
export function chosenFor(
  facts: CaseFacts,
  { rule, fix: id }: Wanted,
): { readonly finding: Finding; readonly fix: ChosenFix } | undefined {
  const finding = diagnose(caseOf(facts)).findings.find((one) => one.rule === rule);
  const fix = finding?.fixes.find((one) => one.id === id);
  return finding && fix && { finding, fix };
}
