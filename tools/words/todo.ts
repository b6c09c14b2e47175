/** What whoever translates is told of a sentence that is new: what it takes the place of, and the terms in it. */

export interface Term {
  readonly en: string;
  /** In the language of the glossary, the first form first. */
  readonly forms: readonly string[];
}

/** The terms of `assets/locales/<tag>.glossary.json`, whose forms stand under the tag. */
export function termsOf(glossary: unknown, tag: string): Term[] {
  const { terms = [] } = glossary as { terms?: readonly Record<string, unknown>[] };
  return terms.flatMap(({ en, [tag]: forms }) =>
    typeof en === 'string' && Array.isArray(forms) ? { en, forms: forms.map(String) } : [],
  );
}

/** @returns the terms that stand in a sentence: `Global admin = Globaler Administrator` */
export function termsIn(text: string, terms: readonly Term[]): string[] {
  const said = ` ${wordsOf(text).join(' ')} `;
  return terms
    .filter(({ en }) => said.includes(` ${wordsOf(en).join(' ')} `))
    .map(({ en, forms: [first = ''] }) => `${en} = ${first}`);
}

/** Half of all the words of two sentences have to stand in both, for one to be a new form of the other. */
const alike = 0.5;

/** @returns the sentence that is no longer said which this one most likely takes the place of */
export function tookThePlaceOf(text: string, stale: readonly string[]): string | undefined {
  const [best] = stale
    .map((old) => ({ old, share: shareOf(wordsOf(text), wordsOf(old)) }))
    .sort((one, other) => other.share - one.share);
  return best && best.share >= alike ? best.old : undefined;
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const others = new Set(other);
  const both = new Set(one.filter((word) => others.has(word))).size;
  return both / Math.max(1, new Set([...one, ...other]).size);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}{}]+/gu) ?? [];
}
