import { catalog } from '../catalog/index.ts';
import { entraCodes } from '../data/entra-codes.ts';
import { phrases } from '../data/phrases.ts';
import { questions } from '../data/questions.ts';
import { workspaces } from '../data/workspaces.ts';
import type { Target } from '../look-up.ts';
import type { Rule } from '../rule.ts';
import { ruleTexts } from '../rule-texts.ts';
import { english, type Language } from '../words/language.ts';
import { ruleTitle } from '../words/wording.ts';
import { namePartsOf, wordsIn } from './fold.ts';
import { alsoSaid, ofWorkspaces, synonyms } from './texts.ts';

/** What can be found, and what the library looks at to find it. */
export interface Entry extends Target {
  readonly title: string;
  readonly says: string;
  /** Titles of fixes and steps. */
  readonly steps: readonly string[];
  /** Beginnings of the sentences that a page shows. */
  readonly sentences: readonly string[];
  /** What Microsoft calls the codes of a rule. */
  readonly names: readonly string[];
  /** What it is called in English, from which every translation is made. */
  readonly english: readonly string[];
}

/** How much a word counts by where it stands. */
export const boost = {
  title: 4,
  asked: 4,
  sentences: 3,
  says: 2,
  same: 2,
  abroad: 2,
  steps: 0.5,
  names: 1,
} as const;

/** What the library looks at, each as one text. */
export interface Document extends Record<keyof typeof boost, string> {
  readonly id: number;
}

export const explainedCodes = new Set(
  catalog.flatMap(({ signals }) => signals.flatMap(({ code }) => code ?? [])),
);

/** The rule whose finding a situation leads to: to somebody who looks for it the two are one. */
export const ruleOfSituation: ReadonlyMap<string, string> = new Map(
  catalog.flatMap(({ id, signals }) =>
    signals.flatMap(({ answer = {} }) => {
      const [situation, ...others] = Object.keys(answer).length === 1 ? (answer.situation ?? []) : [];
      return situation && others.length === 0 ? [[situation, id] as const] : [];
    }),
  ),
);

/** @param spoken whose sentences of pages are looked through: those in that language and in English, or all */
export function entriesIn(language: Language, spoken: 'own' | 'all'): Entry[] {
  return [
    ...ruleEntries(language, spoken),
    ...situationEntries(language),
    ...workspaceEntries(language),
    ...codeEntries(),
  ];
}

/** Parts of Partner Center that somebody can be kept out of. */
function workspaceEntries(language: Language): Entry[] {
  return workspaces
    .filter(({ roles }) => roles.length > 0)
    .map(({ id, name }) => ({
      kind: 'workspace',
      id,
      title: language.translate(name),
      says: ruleTitle(language, 'workspace-access-denied', { workspace: id }),
      steps: [],
      sentences: [],
      names: [],
      english: [name],
    }));
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
    english: [rule.title],
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
    english: [answer],
  }));
}

/** Those that no rule explains and that have a name to be found by. */
function codeEntries(): Entry[] {
  return Object.entries(entraCodes).flatMap(([code, name]): Entry[] => {
    if (name === '' || explainedCodes.has(code)) return [];
    return [
      { kind: 'code', id: code, title: name, says: code, steps: [], sentences: [], names: [], english: [] },
    ];
  });
}

/** Without the marks around labels, and without what would be filled in. */
function inWords(language: Language, text: string): string {
  return language
    .translate(text)
    .replaceAll('**', '')
    .replace(/\{\w+\}/g, '…');
}

/** @param abroad further languages in which it is found by what it is called */
export function documentOf(
  entry: Entry,
  id: number,
  synonymous: Groups,
  language: Language,
  abroad: readonly Language[],
): Document {
  const title = entry.kind === 'code' ? namePartsOf(entry.title) : entry.title;
  const asked =
    entry.kind === 'workspace' ? ofWorkspaces : (alsoSaid as Readonly<Record<string, string>>)[entry.id];
  const others = [english, ...abroad].filter(({ tag }) => tag !== language.tag);
  const inOthers = (text: string) => others.map((one) => inWords(one, text));
  return {
    id,
    title,
    asked: asked ? language.translate(asked) : '',
    sentences: entry.sentences.join(' '),
    says: entry.says,
    same: sameAs([title, entry.says, ...entry.sentences].join(' '), synonymous).join(' '),
    abroad:
      entry.kind === 'code' ? '' : [...entry.english, ...(asked ? [asked] : [])].flatMap(inOthers).join(' '),
    steps: [...new Set(entry.steps)].join(' '),
    names: entry.kind === 'code' ? '' : [entry.id, ...entry.names].join(' '),
  };
}

/** Lists of words for the same, each word folded, with a space at both ends. */
export type Groups = readonly { readonly list: string; readonly words: readonly string[] }[];

export function groups(language: Language): Groups {
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
