import { type Phrase, type PhraseId, phrases } from '../data/phrases.ts';
import { noLetters } from './plain.ts';

/** The family of pages that a sentence stands on. */
export type Where = Phrase['where'];

/** A known sentence that a text shows. */
export interface Sentence {
  readonly id: PhraseId;
  /** The wording that was found; '' where the element alone says it. */
  readonly text: string;
  /** Only the English is documented, not this wording: alone it never makes a match. */
  readonly inferred: boolean;
}

interface Known extends Sentence {
  /** Too short to mean anything within a longer text: it must be all there is. */
  readonly whole: boolean;
}

/** The sentences of one family. */
interface Table {
  /** By their first `lengthOfStart` characters, the longest first. */
  readonly byStart: ReadonlyMap<string, readonly Known[]>;
  /** By the lower-case id of the element that shows it. */
  readonly byPlace: ReadonlyMap<string, Known>;
}

/** No sentence is shorter. A look-up and a comparison are done before a pattern of all sentences would be compiled. */
const lengthOfStart = 4;

/** What may stand before the sentence of a block: `Error:`, `403 –`. */
const heading = /^(?:error|[45]\d\d) /;

/** The id as an observation carries it. */
export function markOf({ id, inferred }: Sentence): string {
  return inferred ? `${id}:inferred` : id;
}

/**
 * Page: the sentence that an element says by its id, in whatever language.
 *
 * @param place lower-case id of the element
 */
export function sentenceOfPlace(where: Where, place: string): Sentence | undefined {
  return tableOf(where).byPlace.get(place);
}

/**
 * Page: the longest sentence that a block of text begins with.
 *
 * @param text in plain form
 * @param isAlert an alert may say something else before
 */
export function sentenceOfBlock(where: Where, text: string, isAlert: boolean): Sentence | undefined {
  const words = wordsOf(text);
  const found = begunWith(where, words) ?? begunWith(where, words.replace(heading, ''));
  if (found || !isAlert) return found;
  return allWithin(where, words).find(({ whole }) => !whole);
}

/** Whether a sentence must be all that a block holds, and so may be a mere label. */
export function isShort({ id }: Sentence): boolean {
  return 'whole' in phrases[id];
}

/**
 * Prose: every sentence in the lines of a mail or a ticket. One that must be all there is (`access denied`) counts in
 * full where it stands alone in a line or in quotes, among other words as if its wording were inferred; a single word
 * among others is everyday language.
 *
 * @param lines in plain form
 */
export function sentencesOfProse(where: Where, lines: readonly string[]): Sentence[] {
  const text = wordsOf(lines.join(' '));
  const alone = new Set([...lines, ...quoted(lines.join(' '))].map(wordsOf));
  return allWithin(where, text).flatMap(({ index, ...known }) => {
    if (!known.whole || alone.has(known.text)) return [known];
    const after = text.charAt(index + known.text.length);
    const isPhrase = /[^a-z]/.test(known.text) && !/\p{L}/u.test(text.charAt(index - 1) + after);
    return isPhrase ? [{ ...known, inferred: true }] : [];
  });
}

function begunWith(where: Where, words: string): Known | undefined {
  return startingAt(tableOf(where), words, 0).find(
    ({ text, whole }) => !whole || words.length === text.length,
  );
}

/** In their order, none within another, and none that begins in the middle of a word. */
function allWithin(where: Where, words: string): (Known & { readonly index: number })[] {
  const table = tableOf(where);
  const found: (Known & { readonly index: number })[] = [];
  for (let index = 0; index < words.length; index++) {
    if (isLatin(words.charCodeAt(index - 1))) continue;
    const [longest] = startingAt(table, words, index);
    if (!longest) continue;
    found.push({ ...longest, index });
    index += longest.text.length - 1;
  }
  return found;
}

function startingAt({ byStart }: Table, words: string, index: number): readonly Known[] {
  const likely = byStart.get(words.slice(index, index + lengthOfStart)) ?? [];
  return likely.filter(({ text }) => words.startsWith(text, index));
}

/** @param char lower case, NaN where there is none */
function isLatin(char: number): boolean {
  return char >= 97 && char <= 122;
}

const tables = new Map<Where, Table>();

/** Made when a page of the family is read first. */
function tableOf(where: Where): Table {
  const known = tables.get(where) ?? made(where);
  tables.set(where, known);
  return known;
}

function made(where: Where): Table {
  const byStart = new Map<string, Known[]>();
  const byPlace = new Map<string, Known>();
  for (const [id, phrase] of Object.entries(phrases) as [PhraseId, Phrase][]) {
    if (phrase.where !== where) continue;
    const whole = phrase.whole === true;
    for (const place of phrase.places ?? []) byPlace.set(place, { id, text: '', whole, inferred: false });
    for (const { text: wording, from } of phrase.wordings) {
      const text = wordsOf(wording);
      const start = text.slice(0, lengthOfStart);
      const others = byStart.get(start) ?? [];
      byStart.set(start, [...others, { id, text, whole, inferred: from === 'inferred' }]);
    }
  }
  // Longest first: "access denied. please contact" before "access denied".
  for (const known of byStart.values()) known.sort((a, b) => b.text.length - a.text.length);
  return { byStart, byPlace };
}

function quoted(text: string): string[] {
  return [...text.matchAll(/["'「『]([^"'「」『』]{4,60})["'」』]/g)].map(([, words = '']) => words);
}

/**
 * The words of a text and nothing else, in lower case: how a page sets its marks, in what elements it breaks a sentence
 * and which apostrophe it takes says nothing.
 *
 * @param text in plain form
 */
export function wordsOf(text: string): string {
  return text.toLowerCase().replaceAll("'", '').replace(noLetters, ' ').trim();
}
