import MiniSearch, { type SearchResult } from 'minisearch';
import { entraCodes } from '../data/entra-codes.ts';
import { rulesOfCode, type Target } from '../look-up.ts';
import { fold } from '../reading/fold.ts';
import { english, type Language } from '../words/language.ts';
import { ruleTitle } from '../words/wording.ts';
import {
  boost,
  type Document,
  documentOf,
  type Entry,
  entriesIn,
  explainedCodes,
  groups,
  ruleOfSituation,
} from './entries.ts';
import { longestPasted, longestQuery, namePartsOf, wordsIn } from './fold.ts';
import { saysNothing } from './texts.ts';
import { codesMeant, withoutCodes } from './typed-codes.ts';

/**
 * The search over all rules, codes and situations, for a page that has loaded it on demand: it brings the library and
 * every table with it. The index is made when the page asks for it, in the language in use.
 */

export interface Hit extends Target {
  /** In the language in use. */
  readonly title: string;
  /** What of it fits: the code with its official name, a step, a sentence of a page. */
  readonly why: string;
  /** It is the code that was typed, and not one like it. */
  readonly exact?: true;
}

export type Search = (query: string) => readonly Hit[];

/** A code without advice of its own is seldom what somebody looks for by words. */
const weight: Readonly<Record<Target['kind'], number>> = {
  rule: 1,
  situation: 1.1,
  workspace: 1,
  code: 0.35,
};
const mostHits = 10;
/** Hits that fit much worse than the best one are not meant. */
const leastShare = 0.3;

const knownCodes = new Set([...Object.keys(entraCodes), ...explainedCodes]);

/**
 * Makes the index for a language and returns the search in it.
 *
 * @param spoken whose sentences of pages are looked through: those in that language and in English, or all
 * @param abroad further languages whose words find the same; English always does
 */
export function makeSearch(
  language: Language,
  spoken: 'own' | 'all' = 'own',
  abroad: readonly Language[] = [],
): Search {
  const entries = entriesIn(language, spoken);
  const others = groups(language);
  const ignored = wordsOfNothing([language, english, ...abroad]);
  const index = new MiniSearch<Document>({
    fields: Object.keys(boost),
    tokenize: wordsIn,
    processTerm: (term) => (ignored.has(term) ? null : term),
  });
  index.addAll(entries.map((entry, id) => documentOf(entry, id, others, language, abroad)));
  return (query) => {
    const text = query.slice(0, longestQuery);
    // Whoever pastes a whole message means its number, wherever in it that stands.
    const codes = codeHits(fold(query.slice(0, longestPasted)), language);
    const words = wordsIn(codes.length > 0 ? withoutCodes(text) : namePartsOf(text)).filter(
      (word) => !ignored.has(word),
    );
    const rules = new Set(codes.flatMap(({ id }) => rulesOfCode(id)));
    const found = wordHits(index, entries, words).filter(({ id }) => !rules.has(id));
    return withoutDoubles([...codes, ...found]).slice(0, mostHits);
  };
}

function wordsOfNothing(languages: readonly Language[]): ReadonlySet<string> {
  const lists = Object.values(saysNothing).flatMap((list) => languages.map((one) => one.translate(list)));
  return new Set(lists.flatMap(wordsIn));
}

/** Of a situation and the rule that it leads to the situation stays, and of several with the same title the best. */
function withoutDoubles(hits: readonly Hit[]): Hit[] {
  const told = new Map(
    hits.flatMap((hit) => {
      const rule = hit.kind === 'situation' ? ruleOfSituation.get(hit.id) : undefined;
      return rule ? [[rule, hit] as const] : [];
    }),
  );
  const seen = new Set<string>();
  return hits
    .map((hit) => (hit.kind === 'rule' && told.get(hit.id)) || hit)
    .filter(({ kind, id, title }) => {
      const mark = kind === 'code' ? id : fold(title);
      return !seen.has(mark) && seen.add(mark);
    });
}

function codeHits(query: string, language: Language): Hit[] {
  return codesMeant(query, knownCodes, explainedCodes).flatMap(({ code, cost }): Hit[] => {
    const [rule] = rulesOfCode(code);
    if (!rule) return [];
    const hit: Hit = { kind: 'code', id: code, title: ruleTitle(language, rule, { code }), why: named(code) };
    return [cost === 0 ? { ...hit, exact: true } : hit];
  });
}

/** `AADSTS50020 (UserUnauthorized)`. */
function named(code: string): string {
  const name = entraCodes[code];
  return name ? `${code} (${name})` : code;
}

function wordHits(index: MiniSearch<Document>, entries: readonly Entry[], words: readonly string[]): Hit[] {
  if (words.length === 0) return [];
  const results = index.search(words.join(' '), {
    boost,
    fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    prefix: (term, i, terms) => term.length > (i === terms.length - 1 ? 2 : 4),
    weights: { fuzzy: 0.5, prefix: 0.6 },
    boostDocument: (id) => weight[entries[id]?.kind ?? 'rule'],
  });
  const ranked = results
    .map((result) => ({
      result,
      score: result.score * (new Set(result.queryTerms).size / words.length) ** 2,
    }))
    .sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * leastShare;
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, mostHits)
    .flatMap(({ result }) => {
      const entry = entries[result.id];
      return entry ? [{ kind: entry.kind, id: entry.id, title: entry.title, why: whyOf(entry, result) }] : [];
    });
}

/** The sentence that holds most of what was looked for. */
function whyOf({ says, steps, sentences }: Entry, { terms }: SearchResult): string {
  const counted = [says, ...sentences, ...steps].map((text) => {
    const there = new Set(wordsIn(text));
    return { text, count: terms.filter((term) => there.has(term)).length };
  });
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).text;
}
