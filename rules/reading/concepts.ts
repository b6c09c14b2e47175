import type { Lexicons } from '../data/concept-words.ts';
import { type ConceptId, conceptIds, conceptRules, type WordKind } from '../data/concepts.ts';
import { bare, type Index, indexesOf } from './concept-index.ts';
import { kindsIn, type Said } from './concept-kinds.ts';
import { plain } from './plain.ts';

/** More of a text is not read: an error says in its first sentences what it is about. */
const mostRead = 2000;

/** In a longer sentence the words stand too far apart to mean something together. */
const longest = 260;

/** A line of `conceptRules`, taken apart. */
interface Rule {
  readonly id: ConceptId;
  readonly all: readonly WordKind[];
  readonly none: readonly WordKind[];
  readonly evenIf: boolean;
}

/**
 * The classes of failure that a text speaks of, most particular first; none for questions, conditions, successes and
 * typing hints. Meant for what stands in an error place or is all that a page says: in running text the same words
 * mean little. Linear in the length; beyond the first 2 000 characters nothing is read.
 */
export type ConceptReader = (text: string) => ConceptId[];

/** The words are handed in: they are large, and whoever runs on every page brings them only where they are needed. */
export function conceptReader(lexicons: Lexicons): ConceptReader {
  const indexFor = indexesOf(lexicons);
  return (text) => {
    const found = new Set(sentencesOf(text).map((sentence) => conceptOf(sentence, indexFor(sentence))));
    return conceptIds.filter((id) => found.has(id));
  };
}

/** Sentences without the questions: "Can't access your account?" is a link on every page. */
function sentencesOf(text: string): string[] {
  return plain(text.slice(0, mostRead))
    .split(/(?<=[?؟])|[.!:](?=\s)|[。！।;]/)
    .filter((sentence) => sentence.length <= longest && !/[?؟]$/.test(sentence))
    .map(bare);
}

function conceptOf(sentence: string, index: Index): ConceptId | undefined {
  let best = rules().length;
  const languages = ownLanguages(kindsIn(sentence, index));
  const conditional = languages.every((said) => said.conditional);
  for (const said of languages) {
    if (isFine(said)) continue;
    const at = rules().findIndex((rule) => fits(rule, said, conditional));
    if (at >= 0 && at < best) best = at;
  }
  return rules()[best]?.id;
}

/** Those that understand most of it: `no`, `access` and `contact` are words of many languages. */
function ownLanguages(said: Said[]): Said[] {
  const most = said.reduce((longest, { covered }) => Math.max(longest, covered), 0);
  return said.filter(({ covered }) => covered === most);
}

/** "Your sign-in was successful", but neither "… successful, but …" nor "… was not successful". */
function isFine({ kinds }: Said): boolean {
  return kinds.has('fine') && !unfine.some((kind) => kinds.has(kind));
}

const unfine: readonly WordKind[] = ['but', 'no', 'rejected', 'denied'];

function fits({ all, none, evenIf }: Rule, { kinds, conditional }: Said, isConditional: boolean): boolean {
  if ((conditional || isConditional) && !evenIf) return false;
  return all.every((kind) => kinds.has(kind)) && !none.some((kind) => kinds.has(kind));
}

let made: readonly Rule[] | undefined;

function rules(): readonly Rule[] {
  made ??= conceptRules.map(([id, line]) => {
    const kinds = line.replace('~', '').split(' ');
    return {
      id,
      all: kinds.filter((kind) => !kind.startsWith('!')) as WordKind[],
      none: kinds.filter((kind) => kind.startsWith('!')).map((kind) => kind.slice(1) as WordKind),
      evenIf: line.startsWith('~'),
    };
  });
  return made;
}
