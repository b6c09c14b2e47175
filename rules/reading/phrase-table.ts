import { type Phrase, type PhraseId, phrases } from '../data/phrases.ts';

/** A sentence that is looked for. */
export interface Wanted {
  readonly id: PhraseId;
  /** It must be all there is. */
  readonly whole: boolean;
  readonly inferred: boolean;
}

/** The sentences of one page family, as one pattern of literals. */
export interface PhraseTable {
  readonly pattern: RegExp;
  readonly byText: ReadonlyMap<string, Wanted>;
  /** By the lower-case id of the element that shows it. */
  readonly byPlace: ReadonlyMap<string, Wanted>;
}

const tables = new Map<Phrase['where'], PhraseTable>();

/** Compiled once. An alternation of literals is linear, and faster than a loop over expressions. */
export function phraseTable(where: Phrase['where']): PhraseTable {
  const known = tables.get(where);
  if (known) return known;
  const byText = new Map<string, Wanted>();
  const byPlace = new Map<string, Wanted>();
  for (const [id, phrase] of Object.entries(phrases) as [PhraseId, Phrase][]) {
    if (phrase.where !== where) continue;
    for (const place of phrase.places ?? []) byPlace.set(place, { id, whole: false, inferred: false });
    for (const { text, from } of phrase.wordings) {
      byText.set(text, { id, whole: phrase.whole === true, inferred: from === 'inferred' });
    }
  }
  // Longest first: "access denied. please contact" before "access denied".
  const literals = [...byText.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const table = { pattern: new RegExp(literals.join('|') || '(?!)'), byText, byPlace };
  tables.set(where, table);
  return table;
}

/** The id as an observation carries it. */
export function phraseMark({ id, inferred }: Wanted): string {
  return inferred ? `${id}:inferred` : id;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
