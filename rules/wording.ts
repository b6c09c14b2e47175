import { catalog } from './catalog/index.ts';
import { type LinkId, links } from './data/links.ts';
import { questions } from './data/questions.ts';
import { workspaceById } from './data/workspaces.ts';
import type { Finding, Question } from './diagnosis.ts';
import { people, type Who } from './people.ts';
import { type Source, sources } from './sources.ts';

/** A diagnosis in words, ready to show or print. `**label**` in steps marks a label of Microsoft's interface. */
export interface FindingWords {
  readonly title: string;
  readonly says: string;
  readonly fixes: readonly FixWords[];
  readonly sources: readonly Source[];
}

export interface FixWords {
  readonly id: string;
  readonly who: readonly Who[];
  /** "Global admin or Account admin". */
  readonly people: string;
  readonly title: string;
  readonly takes: string;
  readonly steps: readonly string[];
  readonly link?: { readonly label: string; readonly url: string };
}

export interface QuestionWords {
  readonly text: string;
  readonly answers: readonly { readonly id: string; readonly text: string; readonly chosen: boolean }[];
}

const takes = {
  'a-minute': 'about a minute',
  minutes: 'a few minutes',
  'an-hour': 'up to an hour',
  'a-day': 'up to a day',
  days: 'several days',
} as const;

const rulesById = new Map(catalog.map((rule) => [rule.id, rule]));

/** Official names of codes, from data/entra-codes.ts; large, so whoever shows an unexplained code loads it. */
export type CodeNames = Readonly<Record<string, string>>;

/** @returns the words of a finding, or undefined where its rule is not in this version's catalogue. */
export function findingWords(
  { rule: id, params, fixes }: Finding,
  names: CodeNames = {},
): FindingWords | undefined {
  const rule = rulesById.get(id);
  if (!rule) return undefined;
  const fill = filler(params, names);
  return {
    title: fill(rule.title),
    says: fill(rule.says),
    fixes: fixes.flatMap((chosen) => {
      const fix = rule.fixes.find((one) => one.id === chosen.id);
      if (!fix) return [];
      const words: FixWords = {
        id: fix.id,
        who: chosen.who,
        people: peopleWords(chosen.who, fix.together),
        title: fill(fix.title),
        takes: takes[fix.takes],
        steps: fix.steps.map(fill),
      };
      return [fix.link ? { ...words, link: linkWords(fix.link, params) } : words];
    }),
    sources: rule.sources.map((source) => sources[source]),
  };
}

export function questionWords({ id, answers, answer }: Question): QuestionWords {
  const texts: Readonly<Record<string, string>> = questions[id].answers;
  return {
    text: questions[id].text,
    answers: answers.map((one) => ({ id: one, text: texts[one] ?? one, chosen: one === answer })),
  };
}

/** "You", "Global admin or Account admin", or with `together` "… and …". */
export function peopleWords(who: readonly Who[], together = false): string {
  return list(
    who.map((one) => people[one]),
    together ? 'conjunction' : 'disjunction',
  );
}

/** Fills `{code}`, `{number}`, `{workspace}` and `{roles}`; what is not known gets a plain general word. */
function filler(params: Readonly<Record<string, string>>, names: CodeNames): (text: string) => string {
  const workspace = params.workspace ? workspaceById(params.workspace) : undefined;
  const values: Record<string, string> = {
    code: codeWords(params.code, names),
    workspace: workspace?.name ?? 'this part of Partner Center',
    roles:
      workspace && workspace.roles.length > 0
        ? list(workspace.roles, 'disjunction')
        : 'the role that opens the page',
  };
  return (text) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** `AADSTS50000 (TokenIssuanceError)`; without the name where Microsoft has none or it is not loaded. */
function codeWords(code: string | undefined, names: CodeNames): string {
  if (!code) return 'a code';
  const name = Object.hasOwn(names, code) ? names[code] : '';
  return name ? `${code} (${name})` : code;
}

function list(words: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat('en', { type }).format(words);
}

function linkWords(id: LinkId, params: Readonly<Record<string, string>>): { label: string; url: string } {
  const { label, url } = links[id];
  const number = /\d+$/.exec(params.code ?? '')?.[0] ?? '';
  return { label, url: url.replace('{number}', number) };
}
