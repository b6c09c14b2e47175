import * as z from 'zod/mini';

/** What became of the fixes that the person tried. */

/** Ids only. */
export interface Tried {
  readonly rule: string;
  readonly fix: string;
  readonly solved: boolean;
}

/** What the person says now; without `solved` they take it back. */
export interface Said {
  readonly rule: string;
  readonly fix: string;
  readonly solved?: boolean | undefined;
}

/** More than this are not remembered of a tab. */
export const mostTried = 20;

/** An id of a rule or a fix; also one that this version does not know. */
export const idSchema = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9-]+$/));

/** A fix of a rule: `rule/fix`. */
export const ruleFixSchema = z.string().check(z.regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/));

/** As it is kept of a tab and sent in a report. */
export const triedSchema = z
  .array(z.strictObject({ rule: idSchema, fix: idSchema, solved: z.boolean() }))
  .check(z.maxLength(mostTried));

/** The list with what is said now: one entry for each fix, the newest last. */
export function withTried(list: readonly Tried[], { rule, fix, solved }: Said): readonly Tried[] {
  const others = list.filter((one) => one.rule !== rule || one.fix !== fix);
  return solved === undefined ? others : [...others, { rule, fix, solved }].slice(-mostTried);
}

/** Whether it solved the problem; undefined while nothing was said. */
export function outcomeOf(list: readonly Tried[], rule: string, fix: string): boolean | undefined {
  return list.find((one) => one.rule === rule && one.fix === fix)?.solved;
}

/** What did not help stays known when the problem is there again; that it was solved does not. */
export function stillTrue(list: readonly Tried[]): readonly Tried[] {
  return list.filter(({ solved }) => !solved);
}
