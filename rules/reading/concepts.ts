import { lexicons } from '../data/concept-words.ts';
import { type ConceptId, conceptIds, conceptRules, type WordKind } from '../data/concepts.ts';
import { plain } from './plain.ts';

/** More of a text is not read: an error says in its first sentences what it is about. */
const mostRead = 2000;

/** Scripts that put no space between words: an entry counts wherever it stands. */
const joined = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How far behind the first half of an entry (`there was … problem`) its second half may begin, in characters. */
const gap = 40;

/** A word or turn of phrase of a lexicon. What ends with a space takes no ending. */
interface Entry {
  readonly language: number;
  readonly kind: WordKind;
  readonly text: string;
  /** What must follow within the gap; '' without one. */
  readonly next: string;
}

/** All entries by two characters (one where words are joined) that they begin with, or `*konto` end with; longest first. */
interface Index {
  readonly heads: Map<string, Entry[]>;
  readonly tails: Map<string, Entry[]>;
}

/** A line of `conceptRules`, taken apart. */
interface Rule {
  readonly id: ConceptId;
  readonly all: readonly string[];
  readonly none: readonly string[];
  readonly evenIf: boolean;
}

/** What a sentence holds in one language. */
interface Said {
  readonly kinds: Set<string>;
  conditional: boolean;
  /** Characters that its words take. */
  covered: number;
  /** The entry that was taken last: nothing else may begin within it. */
  from: number;
  to: number;
}

/**
 * The classes of failure that a text speaks of, most particular first; none for questions, conditions, successes and
 * typing hints. Meant for what stands in an error place or is all that a page says: in running text the same words
 * mean little. Linear in the length; beyond the first 2 000 characters nothing is read.
 */
export function conceptsIn(text: string): ConceptId[] {
  const found = new Set(sentencesOf(text).map(conceptOf));
  return conceptIds.filter((id) => found.has(id));
}

/** Sentences without the questions: "Can't access your account?" is a link on every page. */
function sentencesOf(text: string): string[] {
  return plain(text.slice(0, mostRead))
    .split(/(?<=[?؟])|[.!:](?=\s)|[。！।;]/)
    .filter((sentence) => !/[?؟]$/.test(sentence))
    .map(bare);
}

/**
 * Lower case, `n't` as a word, one space for all that is no letter, none in front, one behind. Accents of Latin, Greek
 * and Cyrillic letters are dropped: people leave them out.
 */
function bare(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/n't\b/g, ' not');
  return `${letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
}

function conceptOf(sentence: string): ConceptId | undefined {
  let best = compiled().rules.length;
  for (const said of ownLanguages(wordsOf(sentence))) {
    if (isFine(said.kinds)) continue;
    const at = compiled().rules.findIndex((rule) => fits(rule, said));
    if (at >= 0 && at < best) best = at;
  }
  return compiled().rules[best]?.id;
}

/** Those that understand most of it: `contact` and `administrator` are French words too, but not an `if` in front. */
function ownLanguages(said: Said[]): Said[] {
  const most = said.reduce((longest, { covered }) => Math.max(longest, covered), 0);
  return said.filter(({ covered }) => covered * 2 > most);
}

/** "Your sign-in was successful", but neither "… successful, but …" nor "… was not successful". */
function isFine(kinds: Set<string>): boolean {
  return kinds.has('fine') && !['but', 'no', 'rejected', 'denied'].some((kind) => kinds.has(kind));
}

function fits({ all, none, evenIf }: Rule, { kinds, conditional }: Said): boolean {
  if (conditional && !evenIf) return false;
  return all.every((kind) => kinds.has(kind)) && !none.some((kind) => kinds.has(kind));
}

/** What the sentence holds, by the number of the language (with holes). */
function wordsOf(sentence: string): Said[] {
  const said: Said[] = [];
  const { heads } = compiled().index;
  for (let at = 0; at < sentence.length; at++) {
    const anywhere = joined.test(sentence.charAt(at));
    if (!anywhere && at > 0 && sentence[at - 1] !== ' ') continue;
    for (const entry of heads.get(keyOf(sentence, at)) ?? []) {
      const end = endOf(entry, sentence, at);
      if (end) note(said, entry, at, end, anywhere);
    }
    if (!anywhere) noteTails(said, sentence, at);
  }
  return said;
}

function note(said: Said[], { language, kind }: Entry, at: number, end: number, anywhere: boolean): void {
  const own = ownOf(said, language);
  if (at < own.to && !(at === own.from && end === own.to)) return;
  own.kinds.add(kind);
  if (at >= own.to) own.covered += end - at;
  own.from = at;
  own.to = end;
  if (kind === 'if' && (at === 0 || anywhere)) own.conditional = true;
}

function noteTails(said: Said[], sentence: string, at: number): void {
  const word = sentence.slice(at, sentence.indexOf(' ', at));
  for (const { language, kind, text } of compiled().index.tails.get(word.slice(-2)) ?? [])
    if (word.endsWith(text)) ownOf(said, language).kinds.add(kind);
}

function ownOf(said: Said[], language: number): Said {
  said[language] ??= { kinds: new Set(), conditional: false, covered: 0, from: -1, to: -1 };
  return said[language];
}

/** Where the entry ends if the sentence holds it there, else 0. The words of a gap stay free for others. */
function endOf({ text, next }: Entry, sentence: string, at: number): number {
  if (!sentence.startsWith(text, at)) return 0;
  const own = at + text.trimEnd().length;
  const end = joined.test(text) ? own : sentence.indexOf(' ', own);
  return !next || sentence.slice(end, end + gap + next.length).includes(next) ? end : 0;
}

function keyOf(text: string, at: number): string {
  return joined.test(text.charAt(at)) ? text.charAt(at) : text.slice(at, at + 2);
}

let made: { readonly index: Index; readonly rules: readonly Rule[] } | undefined;

/** Made where the first error is read: most pages have none. */
function compiled() {
  made ??= { index: indexOf(), rules: conceptRules.map(([id, line]) => ruleOf(id, line)) };
  return made;
}

function ruleOf(id: ConceptId, line: string): Rule {
  const kinds = line.replace('~', '').split(' ');
  return {
    id,
    all: kinds.filter((kind) => !kind.startsWith('!')),
    none: kinds.filter((kind) => kind.startsWith('!')).map((kind) => kind.slice(1)),
    evenIf: line.startsWith('~'),
  };
}

function indexOf(): Index {
  const index: Index = { heads: new Map(), tails: new Map() };
  Object.values(lexicons).forEach((lexicon, language) => {
    for (const [kind, words] of Object.entries(lexicon))
      for (const word of words.split('|')) addEntry(index, word, language, kind as WordKind);
  });
  for (const entries of index.heads.values()) entries.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** `lock*` any ending, `*konto` any beginning, `there was … problem` and `bedingte* Zugriff` a gap. */
function addEntry({ heads, tails }: Index, word: string, language: number, kind: WordKind): void {
  if (word.startsWith('*')) {
    const text = bare(word).trim();
    push(tails, text.slice(-2), { language, kind, text, next: '' });
    return;
  }
  const [first = '', second = ''] = word.split(/ ?… ?|(?<=\*) /);
  const text = partOf(first);
  push(heads, keyOf(text, 0), { language, kind, text, next: second && ` ${partOf(second)}` });
}

function partOf(part: string): string {
  const text = bare(part);
  return part.endsWith('*') || joined.test(text.charAt(text.length - 2)) ? text.trim() : text;
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
