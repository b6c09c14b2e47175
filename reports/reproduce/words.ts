import type { ConceptId } from '../../rules/data/concepts.ts';
import { type Phrase, phrases, type Wording } from '../../rules/data/phrases.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { shownCode } from '../../rules/reading/code-families.ts';
import { ownSentences } from './own-sentences.ts';

/** What a drawn page says, from ids: known sentences in Microsoft's words, everything else in ours. */

/** Stands for words that no report carries. It names nothing, so that reading it gives no more than the report holds. */
export const unknownWords = '… … … …';

/** A sentence that was recognised. */
export interface DrawnSentence {
  readonly words: string;
  /** The id of the element that says it by itself, in whatever language. */
  readonly place?: string;
  /** Words are not known: the element is. */
  readonly unknown: boolean;
}

/** The sentence of a mark (`access-denied`, `access-denied:inferred`), in the language of the page where it is known. */
export function sentenceOf(mark: string, { language = 'en' }: Observation): DrawnSentence | undefined {
  const [id = '', inferred] = mark.split(':');
  const phrase: Phrase | undefined = Object.hasOwn(phrases, id)
    ? phrases[id as keyof typeof phrases]
    : undefined;
  if (!phrase) return undefined;
  const [place] = phrase.places ?? [];
  const wording = bestOf(phrase.wordings, inferred !== undefined, language);
  if (!wording) return place === undefined ? undefined : { words: unknownWords, place, unknown: true };
  // Of most sentences the beginning is known.
  return {
    words: written(wording.text) + (phrase.whole ? '' : ' …'),
    unknown: false,
    ...(place && { place }),
  };
}

function bestOf(wordings: readonly Wording[], inferred: boolean, language: string): Wording | undefined {
  const alike = wordings.filter(({ from }) => (from === 'inferred') === inferred);
  const all = alike.length > 0 ? alike : wordings;
  const tag = language.toLowerCase();
  return (
    all.find(({ lang }) => tag === lang.toLowerCase()) ??
    all.find(({ lang }) => tag.split('-')[0] === lang.toLowerCase().split('-')[0]) ??
    all.find(({ lang }) => lang === 'en') ??
    all[0]
  );
}

/** As a page writes what is kept in lower case. */
function written(text: string): string {
  const named = text.replace(/\bmicrosoft\b/g, 'Microsoft').replace(/\bedge\b/g, 'Edge');
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** What kinds of failure the page named, each in a sentence of ours. */
export function conceptWords({ concepts = [] }: Observation): string {
  return concepts.flatMap((id) => ownSentences[id as ConceptId] ?? []).join(' ');
}

/** A code in the line in which its family stands; the kind of account is told by the line of an Entra code. */
export function codeWords(code: string, { page, accountKind }: Observation): string {
  const number = code.replace(/^\D+_?/, '');
  if (code.startsWith('LIVE_')) return shownCode(code);
  if (code.startsWith('PC_715-')) return `Reference number: ${number}`;
  if (code.startsWith('PC_')) return number.length > 2 ? `Error code: ${number}` : code;
  if (page === 'entra-block') return `Error Code: ${number}`;
  const provider = providers[accountKind];
  return code.startsWith('AADSTS') && provider ? `${code}: … ${provider} …` : `${code}: …`;
}

/** How Entra names the kind of an account. */
export const providers: Readonly<Record<Observation['accountKind'], string>> = {
  work: "identity provider 'https://sts.windows.net/'",
  personal: "identity provider 'live.com'",
  unknown: '',
};
