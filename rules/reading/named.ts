import { sentenceNames, wordNames } from './known.ts';

/**
 * What an observer sent, in words: it says known sentences and words of paths by their numbers, `#12`, and the time in
 * milliseconds since 1970. Whoever receives something does this first and then checks the form, so it takes whatever
 * comes. A number that has no name goes no further; what is in words already stays as it is.
 */
export function named<Seen>(seen: Seen): Seen {
  if (typeof seen !== 'object' || seen === null) return seen;
  const { at, phrases, statuses } = seen as Partial<Record<'at' | 'phrases' | 'statuses', unknown>>;
  return {
    ...withNamedPath(seen),
    ...(typeof at === 'string' &&
      /^#\d{1,13}$/.test(at) && { at: new Date(Number(at.slice(1))).toISOString() }),
    ...(Array.isArray(phrases) && { phrases: namedPhrases(phrases) }),
    ...(Array.isArray(statuses) && { statuses: statuses.map(withNamedPath) }),
  };
}

/** Each wording of a phrase has a number of its own: its name comes once. */
function namedPhrases(phrases: readonly unknown[]): unknown[] {
  const names = phrases.map((phrase) => {
    const isNumber = typeof phrase === 'string' && /^#\d{1,3}$/.test(phrase);
    return isNumber ? sentenceNames[Number(phrase.slice(1))] : phrase;
  });
  return names.filter((name, i) => name === phrases[i] || (name && names.indexOf(name) === i));
}

function withNamedPath<Of>(one: Of): Of {
  const { path } = (one ?? {}) as { path?: unknown };
  if (typeof path !== 'string' || !path.includes('#')) return one;
  const words = path.replace(/#(\d{1,3})/g, (_, number: string) => wordNames[Number(number)] ?? '*');
  return { ...one, path: words.slice(0, 200) };
}
