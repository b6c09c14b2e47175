import { fold } from '../reading/fold.ts';

/** More of a query is not looked at. */
export const longestQuery = 200;
/** A whole message that was pasted is looked through for its number up to here. */
export const longestPasted = 2000;

/** The folded words. What an apostrophe cuts off ("l’", "d’") and single letters say nothing. */
export function wordsIn(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 || /\P{Script=Latin}/u.test(word));
}

/** `UserAccountNotFound` as words. */
export function namePartsOf(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
}
