import { lexicon, type WordId } from '../data/topic-lexicon.ts';
import { contexts } from '../data/topics.ts';
import { toldIn } from '../reading/topics.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from './fold.ts';
import { type Hit, makeSearch } from './full.ts';

/** What a text may be about that says nothing by which it could be recognised. */
export type Suggested = Pick<Hit, 'id' | 'title'> & { readonly kind: 'rule' | 'situation' };

const most = 5;
/** These stand in every mail about Microsoft, in every mail about an order, and in every number. */
const saysLittle = new Set<WordId>([...contexts.microsoft, 'trade', 'elsewhere', 'notNow', 'cannotAdd']);

/**
 * The best hits of the search for the words of a mail or a ticket, in the language in use; the text may be in any
 * language of the lexicon. None for a text without a word that says something.
 */
export function suggestionsFor(text: string, language: Language): Suggested[] {
  const told = toldIn(text);
  const meant = told.words.filter((id) => !saysLittle.has(id));
  if (meant.length === 0 || (told.elsewhere && told.about === undefined)) return [];
  const search = makeSearch(language, 'all');
  const english = meant.flatMap((id) => headOf(id));
  return distinct([...search(english.join(' ')), ...search(wordsIn(text).join(' '))]).slice(0, most);
}

/** The English word that says best what is meant. */
function headOf(id: WordId): string[] {
  const list: { readonly en?: string } = lexicon[id];
  return list.en?.split(', ').slice(0, 1) ?? [];
}

function distinct(hits: readonly Hit[]): Suggested[] {
  const found = new Map<string, Suggested>();
  for (const { kind, id, title } of hits) {
    if ((kind === 'rule' || kind === 'situation') && !found.has(id)) found.set(id, { kind, id, title });
  }
  return [...found.values()];
}
