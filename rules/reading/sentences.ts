import { type Phrase, type PhraseId, phrases } from '../data/phrases.ts';

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

/** The sentences of one family. Each pattern is an alternation of literals, longest first: linear, and quick. */
interface Table {
  readonly byText: ReadonlyMap<string, Known>;
  /** By the lower-case id of the element that shows it. */
  readonly byPlace: ReadonlyMap<string, Known>;
  /** At the start of a text. */
  readonly first: RegExp;
  /** All of a text. */
  readonly alone: RegExp;
  /** Anywhere, but not in the middle of a word. */
  readonly within: RegExp;
}

/** What may stand before the sentence of a block: `Error:`, `403 –`. */
const heading = /^(?:error|[45]\d\d)\b[\s:.–—-]*/;

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
  const words = text.toLowerCase();
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
  const text = lines.join(' ').toLowerCase();
  const alone = new Set([...lines.map((line) => bare(line.toLowerCase())), ...quoted(text)]);
  return allWithin(where, text).flatMap(({ index, ...known }) => {
    if (!known.whole || alone.has(known.text)) return [known];
    const after = text.charAt(index + known.text.length);
    const isPhrase = /[^a-z]/.test(known.text) && !/\p{L}/u.test(text.charAt(index - 1) + after);
    return isPhrase ? [{ ...known, inferred: true }] : [];
  });
}

function begunWith(where: Where, words: string): Known | undefined {
  const { first, alone, byText } = tableOf(where);
  const begun = first.exec(words)?.[0] ?? '';
  const all = alone.exec(words)?.[1] ?? '';
  return byText.get(all.length > begun.length ? all : begun);
}

function allWithin(where: Where, words: string): (Known & { readonly index: number })[] {
  const { within, byText } = tableOf(where);
  return [...words.matchAll(within)].flatMap(({ index, 0: text }) => {
    const known = byText.get(text);
    return known ? [{ ...known, index }] : [];
  });
}

const tables = new Map<Where, Table>();

/** Compiled when a page of the family is read first. */
function tableOf(where: Where): Table {
  const known = tables.get(where) ?? compiled(where);
  tables.set(where, known);
  return known;
}

function compiled(where: Where): Table {
  const byText = new Map<string, Known>();
  const byPlace = new Map<string, Known>();
  for (const [id, phrase] of Object.entries(phrases) as [PhraseId, Phrase][]) {
    if (phrase.where !== where) continue;
    const whole = phrase.whole === true;
    for (const place of phrase.places ?? []) byPlace.set(place, { id, text: '', whole, inferred: false });
    for (const { text, from } of phrase.wordings) {
      byText.set(text, { id, text, whole, inferred: from === 'inferred' });
    }
  }
  const all = [...byText.values()];
  const begins = anyOf(all.filter(({ whole }) => !whole));
  return {
    byText,
    byPlace,
    first: new RegExp(`^${begins}`),
    alone: new RegExp(`^(${anyOf(all.filter(({ whole }) => whole))})[ .!:。]*$`),
    within: new RegExp(`(?<![a-z])${anyOf(all)}`, 'g'),
  };
}

/** Longest first: "access denied. please contact" before "access denied". */
function anyOf(sentences: readonly Known[]): string {
  const literals = sentences
    .map(({ text }) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length);
  return `(?:${literals.join('|') || '(?!)'})`;
}

function quoted(text: string): string[] {
  return [...text.matchAll(/["'「『]([^"'「」『』]{4,60})["'」』]/g)].map(([, words = '']) => bare(words));
}

function bare(line: string): string {
  return /\p{L}(?:.*\p{L})?/su.exec(line)?.[0] ?? '';
}
