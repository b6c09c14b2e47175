import type { Lexicons } from '../../rules/data/concept-words.ts';
import type { ConceptId } from '../../rules/data/concepts.ts';
import { type ConceptReader, conceptReader } from '../../rules/reading/concepts.ts';

export interface WordsOnDemand {
  /** As `Page.conceptsIn`. */
  conceptsIn(text: string, canWait?: boolean): ConceptId[];
  /** Whether the page has stood still so long that words are worth asking for which can wait. */
  settled: boolean;
}

/**
 * Reads classes of failure with words that the background keeps: they are larger than the rest of the observer, and most
 * pages show nothing that has to be read. Until they are here no text has a meaning; then the page is looked at again.
 *
 * @param ask the background for them, once for a document; one that is ended meanwhile answers with nothing
 * @param arrived called when they are here
 */
export function wordsOnDemand(ask: () => Promise<Lexicons | undefined>, arrived: () => void): WordsOnDemand {
  let read: ConceptReader | undefined;
  let asked = false;

  async function bring(): Promise<void> {
    asked = true;
    // A worker that could not start, or ended before it had answered: the next look tries again.
    const lexicons = await ask().catch(() => undefined);
    if (!lexicons) {
      asked = false;
      return;
    }
    read = conceptReader(lexicons);
    arrived();
  }

  const words: WordsOnDemand = {
    settled: false,
    conceptsIn: (text, canWait = false) => {
      if (read) return read(text);
      if (!asked && (words.settled || !canWait)) void bring();
      return [];
    },
  };
  return words;
}
