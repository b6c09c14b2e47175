import { lexicon, type WordId } from '../data/topic-lexicon.ts';
import { fold } from './fold.ts';

/** A word of the lexicon in a text. */
export interface Word {
  readonly id: WordId;
  /** Where it begins in the folded text, in characters. */
  readonly at: number;
}

interface Entry {
  readonly id: WordId;
  /** The words of the entry, folded; each but a short one may have an ending. */
  readonly parts: readonly string[];
  /** What must follow within a few words; '' without one. */
  readonly then: string;
  /** Whether it counts in the middle of a word too. */
  readonly within: boolean;
}

/** Scripts that put no space between words, or fasten little words to them. */
const joined = /[\u0590-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** So long a word is found within a compound: `Kontoüberprüfung`. */
const longEnough = 8;
/** So short a word takes no ending. */
const shortWord = 3;
const lengthOfStart = 2;
/** No ending is longer. */
const longestEnding = 12;
/** So much may stand between `nicht` and `registriert`, in characters. */
const gap = 48;

let made: ReadonlyMap<string, readonly Entry[]> | undefined;

/**
 * The words of the lexicon that a text holds. Linear in the length: each place of the text is compared with the few
 * entries that begin with its two characters.
 *
 * @param text folded
 */
export function topicWordsIn(text: string): Word[] {
  made ??= entriesByStart();
  const found: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    const entries = made.get(text.slice(at, at + lengthOfStart));
    if (!entries) continue;
    const inWord = isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
    for (const entry of entries) {
      if ((!inWord || entry.within) && fits(entry, text, at)) found.push({ id: entry.id, at });
    }
  }
  return found;
}

function fits({ parts, then }: Entry, text: string, at: number): boolean {
  let place = at;
  for (const [i, part] of parts.entries()) {
    if (!text.startsWith(part, place)) return false;
    place += part.length;
    const isLast = i === parts.length - 1;
    if (part.length <= shortWord && !joined.test(part) && isLetter(text.charAt(place))) return false;
    if (isLast) continue;
    for (let n = 0; n < longestEnding && isLetter(text.charAt(place)); n++) place++;
    if (text.charAt(place) !== ' ') return false;
    place++;
  }
  return then === '' || ` ${text.slice(place, place + gap + then.length)}`.includes(` ${then}`);
}

/** Of each character that was met whether it is a letter or a digit: asked for every place of a text. */
const letters = new Map<string, boolean>([['', false]]);

function isLetter(char: string): boolean {
  const known = letters.get(char);
  if (known !== undefined) return known;
  const is = /\p{L}|\p{N}/u.test(char);
  letters.set(char, is);
  return is;
}

function entriesByStart(): Map<string, Entry[]> {
  const byStart = new Map<string, Entry[]>();
  for (const [id, byLanguage] of Object.entries(lexicon) as [WordId, Readonly<Record<string, string>>][]) {
    const entries = new Set(Object.values(byLanguage).flatMap((list) => fold(list).split(/, ?/)));
    for (const entry of entries) {
      const start = entry.slice(0, lengthOfStart);
      const others = byStart.get(start);
      if (others) others.push(entryOf(id, entry));
      else byStart.set(start, [entryOf(id, entry)]);
    }
  }
  return byStart;
}

function entryOf(id: WordId, entry: string): Entry {
  // `plain` has made three dots of the ellipsis.
  const [first = '', then = ''] = entry.split(' ... ');
  const parts = first.split(' ');
  return { id, parts, then, within: joined.test(entry) || (parts[0]?.length ?? 0) >= longEnough };
}
