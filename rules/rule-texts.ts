import type { Rule } from './rule.ts';

/** Every English text of a rule, in the order in which it is read: what is translated, searched and held to the tone. */
export function ruleTexts({ title, says, more, fixes }: Rule): readonly string[] {
  return [
    title,
    says,
    ...(more ? [more] : []),
    ...fixes.flatMap((fix) => [
      fix.title,
      ...(fix.sentence ? [fix.sentence] : []),
      ...(fix.byUs ? [fix.byUs.title, ...fix.byUs.steps] : []),
      ...(fix.request ? [fix.request] : []),
      ...fix.steps,
      ...(fix.theirSteps ?? []),
    ]),
  ];
}
