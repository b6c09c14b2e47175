import type { Lexicons } from '../data/concept-words.ts';
import type { WordKind } from '../data/concepts.ts';
import { noLetters } from './plain.ts';

/** Scripts that put no space between words: an entry counts wherever it stands. */
export const joined = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A word or turn of phrase of a lexicon. What ends with a space takes no ending. */
export interface Entry {
  readonly languages: readonly string[];
  readonly kind: WordKind;
  readonly text: string;
  /** What must follow within the gap; '' without one. */
  readonly next: string;
}

export interface Index {
  /** Entries by their first three characters (one where words are joined), the longest first. */
  readonly heads: Map<string, Entry[]>;
  /** `*konto` by its last two. */
  readonly tails: Map<string, Entry[]>;
}

/**
 * Finds for a sentence the entries of all languages that are written as it is. One index for each writing, made where the
 * first error in it is read.
 */
export function indexesOf(lexicons: Lexicons): (sentence: string) => Index {
  const made = new Map<string, Index>();
  return (sentence) => {
    const writing = writingOf(sentence);
    const index = made.get(writing) ?? indexOf(lexicons, writing);
    made.set(writing, index);
    return index;
  };
}

function indexOf(lexicons: Lexicons, writing: string): Index {
  const index: Index = { heads: new Map(), tails: new Map() };
  for (const [languages, lexicon] of lexicons) {
    if (writingOf(lexicon.account ?? 'a') !== writing) continue;
    for (const [kind, words] of Object.entries(lexicon))
      addEntries(index, languages.split(' '), kind as WordKind, folded(words).replace(/['-]/g, ' '));
  }
  for (const entries of index.heads.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** A Japanese sentence with a product's name in it is Japanese. */
function writingOf(text: string): string {
  if (joined.test(text)) return 'joined';
  return /[\u0370-\u06ff]/.test(text) ? 'other' : 'latin';
}

const gapped = / ?… ?|(?<=\*) /;

/** `lock*` any ending, `*konto` any beginning, `there was … problem` and `bedingte* Zugriff` a gap. */
function addEntries(
  { heads, tails }: Index,
  languages: readonly string[],
  kind: WordKind,
  words: string,
): void {
  for (const word of words.split('|')) {
    if (word.startsWith('*')) {
      push(tails, word.slice(-2), { languages, kind, text: word.slice(1), next: '' });
      continue;
    }
    const [first = '', second] = gapped.test(word) ? word.split(gapped) : [word];
    const text = partOf(first);
    push(heads, keyOf(text, 0), { languages, kind, text, next: second ? ` ${partOf(second)}` : '' });
  }
}

function partOf(part: string): string {
  if (part.endsWith('*')) return part.slice(0, -1);
  return joined.test(part.charAt(part.length - 1)) ? part : `${part.trimEnd()} `;
}

/** What an entry is filed under, and looked up by. */
export function keyOf(text: string, at: number): string {
  if (joined.test(text.charAt(at))) return text.charAt(at);
  const space = text.indexOf(' ', at);
  return text.slice(at, space < 0 ? at + 3 : Math.min(at + 3, space + 1));
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

/**
 * Lower case, `n't` as a word, one space for all that is no letter, none in front, one behind. Accents of Latin, Greek
 * and Cyrillic letters are dropped: people leave them out.
 */
export function bare(text: string): string {
  return `${folded(text).replace(/n't\b/g, ' not').replace(noLetters, ' ').trim()} `;
}

function folded(text: string): string {
  const small = text.toLowerCase();
  if (!/[^ -~]/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[łøıđ]/g, (letter) => unaccented[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const unaccented: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', đ: 'd' };
