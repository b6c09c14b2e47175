import type { Observation } from '../observation.ts';
import { distinct } from './codes.ts';
import { sentenceNames, wordNames } from './known.ts';

/**
 * An observation in words: the observer says known sentences and words of paths by their numbers. Whoever receives one
 * does this first; a number that has no name goes no further.
 */
export function named(seen: Observation): Observation {
  return {
    ...seen,
    path: namedPath(seen.path),
    phrases: distinct(seen.phrases.flatMap((phrase) => nameIn(sentenceNames, phrase) ?? [])),
    statuses: seen.statuses.map((one) => (one.path ? { ...one, path: namedPath(one.path) } : one)),
  };
}

function namedPath(path: string): string {
  const words = path.split('/').map((word) => nameIn(wordNames, word) ?? '*');
  return words.join('/').slice(0, 200);
}

/** What is no number is a name already. */
function nameIn(names: readonly string[], said: string): string | undefined {
  return /^\d+$/.test(said) ? names[Number(said)] : said;
}
