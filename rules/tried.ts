/** What became of the fixes that the person tried. Plain data, without zod, for the popup. */

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

/** An id of a rule or a fix. */
export const idForm = /^[a-z0-9-]{1,60}$/;

/** Whatever of it is valid. */
export function salvageTried(value: unknown): readonly Tried[] {
  return (Array.isArray(value) ? value : []).filter(isTried).slice(-mostTried);
}

function isTried(value: unknown): value is Tried {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, fix, solved } = value as Record<string, unknown>;
  return [rule, fix].every((id) => typeof id === 'string' && idForm.test(id)) && typeof solved === 'boolean';
}
