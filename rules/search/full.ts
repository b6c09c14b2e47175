import MiniSearch, { type SearchResult } from 'minisearch';
import { catalog } from '../catalog/index.ts';
import { entraCodes } from '../data/entra-codes.ts';
import { phrases } from '../data/phrases.ts';
import { questions } from '../data/questions.ts';
import { rulesOfCode, type Target } from '../look-up.ts';
import { fold } from '../reading/fold.ts';
import type { Rule } from '../rule.ts';
import { ruleTexts } from '../rule-texts.ts';
import type { Language } from '../words/language.ts';
import { ruleTitle } from '../words/wording.ts';
import { longestQuery, namePartsOf, wordsIn } from './fold.ts';
import { alsoSaid, saysNothing, synonyms } from './texts.ts';
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

interface Entry extends Target {
  readonly title: string;
  readonly says: string;
  /** Titles of fixes and steps. */
  readonly steps: readonly string[];
  /** Beginnings of the sentences that a page shows. */
  readonly sentences: readonly string[];
  /** What Microsoft calls the codes of a rule. */
  readonly names: readonly string[];
}

/** What the library looks at, each as one text. */
interface Document extends Record<keyof typeof boost, string> {
  readonly id: number;
}

/** How much a word counts by where it stands. */
const boost = { title: 4, asked: 4, sentences: 3, says: 2, same: 2, steps: 0.5, names: 1 } as const;
/** A code without advice of its own is seldom what somebody looks for by words. */
const weight: Readonly<Record<Target['kind'], number>> = { rule: 1, situation: 1.1, code: 0.35 };
const mostHits = 10;
/** Hits that fit much worse than the best one are not meant. */
const leastShare = 0.3;

const explainedCodes = new Set(catalog.flatMap(({ signals }) => signals.flatMap(({ code }) => code ?? [])));
const knownCodes = new Set([...Object.keys(entraCodes), ...explainedCodes]);

/**
 * Makes the index for a language and returns the search in it.
 *
 * @param spoken whose sentences of pages are looked through: those in that language and in English, or all
 */
export function makeSearch(language: Language, spoken: 'own' | 'all' = 'own'): Search {
  const entries = [...ruleEntries(language, spoken), ...situationEntries(language), ...codeEntries()];
  const others = groups(language);
  const ignored = new Set(Object.values(saysNothing).flatMap((list) => wordsIn(language.translate(list))));
  const index = new MiniSearch<Document>({
    fields: Object.keys(boost),
    tokenize: wordsIn,
    processTerm: (term) => (ignored.has(term) ? null : term),
  });
  index.addAll(entries.map((entry, id) => documentOf(entry, id, others, language)));
  return (query) => {
    const text = query.slice(0, longestQuery);
    const codes = codeHits(fold(text), language);
    const words = wordsIn(codes.length > 0 ? withoutCodes(text) : namePartsOf(text)).filter(
      (word) => !ignored.has(word),
    );
    const rules = new Set(codes.flatMap(({ id }) => rulesOfCode(id)));
    const found = wordHits(index, entries, words).filter(({ id }) => !rules.has(id));
    return [...codes, ...found].slice(0, mostHits);
  };
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

function ruleEntries(language: Language, spoken: 'own' | 'all'): Entry[] {
  return catalog.map((rule) => ({
    kind: 'rule',
    id: rule.id,
    title: ruleTitle(language, rule.id),
    says: inWords(language, rule.says),
    steps: ruleTexts(rule)
      .slice(2)
      .map((text) => inWords(language, text)),
    sentences: sentencesOf(rule, language, spoken),
    names: namesOf(rule),
  }));
}

function namesOf({ signals }: Rule): string[] {
  const codes = signals.flatMap(({ code }) => code ?? []);
  return [...new Set(codes)].map((code) => namePartsOf(entraCodes[code] ?? ''));
}

/** What a page says where the rule applies: in all languages, or in that in use and in English, which pages often show. */
function sentencesOf({ signals }: Rule, { tag }: Language, which: 'own' | 'all'): string[] {
  const spoken = new Set(['en', tag.split('-')[0]]);
  return signals.flatMap(({ phrase = [] }) =>
    phrase.flatMap((id) =>
      phrases[id].wordings.flatMap(({ lang, text }) => (which === 'all' || spoken.has(lang) ? text : [])),
    ),
  );
}

function situationEntries(language: Language): Entry[] {
  const { text, answers } = questions.situation;
  return Object.entries(answers).map(([id, answer]) => ({
    kind: 'situation',
    id,
    title: language.translate(answer),
    says: language.translate(text),
    steps: [],
    sentences: [],
    names: [],
  }));
}

/** Those that no rule explains and that have a name to be found by. */
function codeEntries(): Entry[] {
  return Object.entries(entraCodes).flatMap(([code, name]): Entry[] => {
    if (name === '' || explainedCodes.has(code)) return [];
    return [{ kind: 'code', id: code, title: name, says: code, steps: [], sentences: [], names: [] }];
  });
}

/** Without the marks around labels, and without what would be filled in. */
function inWords(language: Language, text: string): string {
  return language
    .translate(text)
    .replaceAll('**', '')
    .replace(/\{\w+\}/g, '…');
}

function documentOf(entry: Entry, id: number, others: Groups, language: Language): Document {
  const title = entry.kind === 'code' ? namePartsOf(entry.title) : entry.title;
  const asked = (alsoSaid as Readonly<Record<string, string>>)[entry.id];
  return {
    id,
    title,
    asked: asked ? language.translate(asked) : '',
    sentences: entry.sentences.join(' '),
    says: entry.says,
    same: sameAs([title, entry.says, ...entry.sentences].join(' '), others).join(' '),
    steps: [...new Set(entry.steps)].join(' '),
    names: entry.kind === 'code' ? '' : [entry.id, ...entry.names].join(' '),
  };
}

/** Lists of words for the same, each word folded, with a space at both ends. */
type Groups = readonly { readonly list: string; readonly words: readonly string[] }[];

function groups(language: Language): Groups {
  return Object.values(synonyms).map((english) => {
    const list = language.translate(english);
    return { list, words: list.split(',').map(spaced) };
  });
}

/** The lists of which the text says a word. */
function sameAs(text: string, others: Groups): string[] {
  const said = spaced(text);
  return others.flatMap(({ list, words }) => (words.some((word) => said.includes(word)) ? list : []));
}

function spaced(text: string): string {
  return ` ${wordsIn(text).join(' ')} `;
}
