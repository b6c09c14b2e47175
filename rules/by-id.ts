import { catalog } from './catalog/index.ts';
import type { Fix, Rule } from './rule.ts';

const rules = new Map(catalog.map((rule) => [rule.id, rule]));

/** @returns undefined where this version does not know the rule: it can only come from another version. */
export function ruleById(id: string | undefined): Rule | undefined {
  return id === undefined ? undefined : rules.get(id);
}

/** A way of a rule; undefined where this version does not know one of them. */
export function fixById(rule: string, id: string | undefined): Fix | undefined {
  return ruleById(rule)?.fixes.find((fix) => fix.id === id);
}
