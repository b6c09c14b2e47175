import { pathWords } from '../data/path-words.ts';
import { type Phrase, phrases } from '../data/phrases.ts';
import { places } from '../data/places.ts';
import { fnv1a } from './fnv1a.ts';
import { again, hashOfWord, keyOf, sentenceSigns, tableOf, wordSigns } from './key.ts';

/**
 * What the observer knows, and what its numbers mean. The build puts the values in the place of this module
 * (tools/build/small-observer.ts): no bundle carries what they are made from, and the observer none of the names.
 */

interface Known {
  readonly key: number;
  readonly name: string;
}

const inOrder = (known: readonly Known[]) => known.toSorted((a, b) => a.key - b.key);

/** Sentences, and the ids of elements that say the same in whatever language, as `#id`. */
const sentences = inOrder(
  Object.entries<Phrase>(phrases).flatMap(([name, { where, whole, places = [], wordings }]) => {
    const known = (text: string, name: string): Known => {
      const group = text.length + (whole ? again : 0);
      return { key: keyOf(fnv1a(text, fnv1a(where)), group), name };
    };
    return [
      ...places.map((id) => known(`#${id}`, name)),
      ...wordings.map(({ text, from }) => known(text, from === 'inferred' ? `${name}:inferred` : name)),
    ];
  }),
);
const wordsOf = (names: Iterable<string>) =>
  inOrder([...names].map((name) => ({ key: keyOf(hashOfWord(name), name.length), name })));
const words = wordsOf(pathWords);

const keysOf = (known: readonly Known[]) => known.map(({ key }) => key);
const namesOf = (known: readonly Known[]) => known.map(({ name }) => name);

export const sentenceTable: string = tableOf(keysOf(sentences), sentenceSigns);
/** From this number on a sentence must be all there is. */
export const firstWhole: number = sentences.findIndex(({ key }) => key >= again * 2 ** 32);
export const wordTable: string = tableOf(keysOf(words), wordSigns);
export const placeTable: string = tableOf(keysOf(wordsOf(places)), wordSigns);

/** The ids of sentences by number, `:inferred` behind those of inferred wording. */
export const sentenceNames: readonly string[] = namesOf(sentences);
export const wordNames: readonly string[] = namesOf(words);
