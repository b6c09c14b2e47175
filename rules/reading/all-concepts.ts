import { lexicons } from '../data/concept-words.ts';
import { conceptReader } from './concepts.ts';

/** Classes of failure by the words of all languages, for whoever has them at hand: not the observer. */
export const conceptsIn = conceptReader(lexicons);
