import { typed } from './text.ts';

/** Of more characters the comparison costs more than the look that it saves: that is bounded, see text.ts. */
const most = 100_000;

/**
 * All words of the page, for comparing with those before: a page that draws itself anew says the same again, mostly with
 * other numbers.
 *
 * @returns '' where they cannot be told from what a person types or chooses, undefined where they are too many
 */
export function wordsOn(document: Document): string | undefined {
  const text = document.querySelector(typed) ? '' : (document.body?.textContent ?? '');
  return text.length < most ? text.replace(/\d+/g, '') : undefined;
}
