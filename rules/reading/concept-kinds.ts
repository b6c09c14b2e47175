import type { WordKind } from '../data/concepts.ts';
import { type Entry, type Index, joined, keyOf } from './concept-index.ts';

/** How far behind the first half of an entry (`there was … problem`) its second half may begin, in characters. */
const gap = 40;

/** What a sentence holds in one language. */
export interface Said {
  readonly kinds: Set<WordKind>;
  /** It begins with an "if"; where words are joined, it holds one. */
  conditional: boolean;
  /** Characters that its words take. */
  covered: number;
  /** The entry that was taken last: nothing else may begin within it. */
  from: number;
  to: number;
}

/**
 * The kinds of words that a sentence holds, for each language that knows one of them.
 *
 * @param sentence in the form of `bare`
 */
export function kindsIn(sentence: string, { heads, tails }: Index): Said[] {
  const said = new Map<string, Said>();
  for (let at = 0; at < sentence.length; at++) {
    const anywhere = joined.test(sentence.charAt(at));
    if (!anywhere && at > 0 && sentence[at - 1] !== ' ') continue;
    for (const entry of heads.get(keyOf(sentence, at)) ?? []) {
      const end = endOf(entry, sentence, at);
      if (end) note(said, entry, at, end, anywhere);
    }
    const word = anywhere ? '' : sentence.slice(at, sentence.indexOf(' ', at));
    for (const entry of tails.get(word.slice(-2)) ?? [])
      if (word.endsWith(entry.text)) for (const own of sayersOf(said, entry)) own.kinds.add(entry.kind);
  }
  return [...said.values()];
}

function note(said: Map<string, Said>, entry: Entry, at: number, end: number, anywhere: boolean): void {
  for (const own of sayersOf(said, entry)) {
    if (at < own.to && !(at === own.from && end === own.to)) continue;
    own.kinds.add(entry.kind);
    if (at >= own.to) own.covered += end - at;
    own.from = at;
    own.to = end;
    if (entry.kind === 'if' && (at === 0 || anywhere)) own.conditional = true;
  }
}

function sayersOf(said: Map<string, Said>, { languages }: Entry): Said[] {
  return languages.map((language) => {
    const known = said.get(language);
    if (known) return known;
    const own: Said = { kinds: new Set(), conditional: false, covered: 0, from: -1, to: -1 };
    said.set(language, own);
    return own;
  });
}

/** Where the entry ends if the sentence holds it there, else 0. The words of a gap stay free for others. */
function endOf({ text, next }: Entry, sentence: string, at: number): number {
  if (!sentence.startsWith(text, at)) return 0;
  const own = at + text.trimEnd().length;
  const end = joined.test(text) ? own : sentence.indexOf(' ', own);
  return !next || sentence.slice(end, end + gap + next.length).includes(next) ? end : 0;
}
