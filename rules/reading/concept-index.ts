import { lexicons } from '../data/concept-words.ts';
import type { WordKind } from '../data/concepts.ts';

/** Scripts that put no space between words: an entry counts wherever it stands. */
const joined = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How far behind the first half of an entry (`there was … problem`) its second half may begin, in characters. */
const gap = 40;

/** A word or turn of phrase of a lexicon. What ends with a space takes no ending. */
interface Entry {
  readonly languages: readonly string[];
  readonly kind: WordKind;
  readonly text: string;
  /** What must follow within the gap; '' without one. */
  readonly next: string;
}

interface Index {
  /** Entries by their first three characters (one where words are joined), the longest first. */
  readonly heads: Map<string, Entry[]>;
  /** `*konto` by its last two. */
  readonly tails: Map<string, Entry[]>;
}

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
export function wordsOf(sentence: string): Said[] {
  const said = new Map<string, Said>();
  const { heads, tails } = index();
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

function keyOf(text: string, at: number): string {
  if (joined.test(text.charAt(at))) return text.charAt(at);
  const space = text.indexOf(' ', at);
  return text.slice(at, space < 0 ? at + 3 : Math.min(at + 3, space + 1));
}

let made: Index | undefined;

/** Made where the first error is read: most pages have none. */
function index(): Index {
  if (made) return made;
  made = { heads: new Map(), tails: new Map() };
  for (const [languages, lexicon] of lexicons)
    for (const [kind, words] of Object.entries(lexicon))
      addEntries(made, languages.split(' '), kind as WordKind, folded(words));
  for (const entries of made.heads.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return made;
}

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
    const [first = '', second] = word.split(/ ?… ?|(?<=\*) /);
    const text = partOf(first);
    push(heads, keyOf(text, 0), { languages, kind, text, next: second ? ` ${partOf(second)}` : '' });
  }
}

function partOf(part: string): string {
  if (part.endsWith('*')) return part.slice(0, -1);
  return joined.test(part.charAt(part.length - 1)) ? part : `${part.trimEnd()} `;
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
  return `${folded(text)
    .replace(/n't\b/g, ' not')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[łøıđ]/g, (letter) => unaccented[letter] ?? letter);
}

/** Letters that Unicode does not take apart. */
const unaccented: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', đ: 'd' };
