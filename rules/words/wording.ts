import { type Act, actOf } from '../act.ts';
import { fixById, ruleById } from '../by-id.ts';
import { type LinkId, links } from '../data/links.ts';
import { type QuestionId, questions } from '../data/questions.ts';
import { workspaceById } from '../data/workspaces.ts';
import type { Finding, Question } from '../diagnosis.ts';
import { othersOf, people, type Who } from '../people.ts';
import { shownCode } from '../reading/code-families.ts';
import { type Language, listWords, type Message, type Values, words } from './language.ts';

/** A diagnosis in words, ready to show or print. `**label**` in steps marks a label of Microsoft's interface. */
export interface FindingWords {
  readonly title: string;
  /** Why, in one line. */
  readonly says: string;
  /** What else is worth knowing. */
  readonly more?: string;
  /** Nothing is known of what the page shows. */
  readonly unknown?: true;
  readonly fixes: readonly FixWords[];
}

export interface FixWords {
  readonly id: string;
  readonly who: readonly Who[];
  /** "Global admin or Account admin". */
  readonly people: string;
  /** The same without "You": whom a message can ask. Absent where nobody else is needed. */
  readonly asked?: string;
  readonly title: string;
  readonly takes: string;
  /** What the main button does. */
  readonly act: Act;
  /** For the person in front. */
  readonly steps: readonly string[];
  /** For whoever acts; empty where that is the person in front. */
  readonly theirSteps: readonly string[];
  /** Who does what, in one sentence. */
  readonly sentence?: string;
  /** In the words of the help desk that answers, where it is the one who acts. */
  readonly byUs?: { readonly title: string; readonly steps: readonly string[] };
  /** What a message asks for, in the first person. */
  readonly request?: string;
  /** Minutes until another try. */
  readonly wait?: number;
  readonly link?: { readonly label: string; readonly url: string };
  /** Where the person goes on where there is no such link: the page that was wanted. */
  readonly again?: string;
  /** A shorter way to the same that nobody has proven. */
  readonly tryLink?: { readonly label: string; readonly url: string };
  /** The address of the organisation's own article on those who do it. */
  readonly article?: string;
  /** Known people who can do it, best first. */
  readonly contacts?: readonly KnownPerson[];
}

/** Somebody whom the organisation has named, with the addresses that reach them. */
export interface KnownPerson {
  /** The name; where there is none, the mail or the phone. */
  readonly name: string;
  /** What they are: "Global admin". */
  readonly role: string;
  readonly phone?: { readonly shown: string; readonly url: string };
  /** `mailto:` */
  readonly mail?: string;
  /** A chat in Teams. */
  readonly teams?: string;
}

export interface QuestionWords {
  readonly text: string;
  readonly answers: readonly {
    readonly id: string;
    readonly text: string;
    readonly chosen: boolean;
    /** The answer without its question. */
    readonly chip?: string;
  }[];
}

/** How long a fix takes once somebody does it. */
export const takes = {
  'a-minute': 'about a minute',
  minutes: 'a few minutes',
  'an-hour': 'up to an hour',
  'a-day': 'up to a day',
  days: 'several days',
} as const;

/** What stands for something that is not known. */
export const unnamed = {
  code: 'a code',
  workspace: 'this part of Partner Center',
  role: 'the role that opens the page',
} as const;

/** Official names of codes, from data/entra-codes.ts; large, so whoever shows an unexplained code loads it. */
export type CodeNames = Readonly<Record<string, string>>;

/** @returns the words of a finding, or undefined where its rule is not in this version's catalogue. */
export function findingWords(
  language: Language,
  { rule: id, params, fixes }: Finding,
  names: CodeNames = {},
): FindingWords | undefined {
  const rule = ruleById(id);
  if (!rule) return undefined;
  const values = valuesOf(language, params, names);
  const say = (text: string) => words(language, { text, values });
  return {
    title: say(rule.title),
    says: say(rule.says),
    ...(rule.more && { more: say(rule.more) }),
    ...(rule.unknown && { unknown: rule.unknown }),
    fixes: fixes.flatMap((chosen) => {
      const fix = rule.fixes.find((one) => one.id === chosen.id);
      if (!fix) return [];
      const asked = othersOf(chosen.who);
      const said: FixWords = {
        id: fix.id,
        who: chosen.who,
        people: peopleWords(language, chosen.who, fix.together),
        ...(asked.length > 0 && { asked: peopleWords(language, asked, fix.together) }),
        title: say(fix.title),
        takes: say(takes[fix.takes]),
        act: actOf(fix, chosen.who),
        steps: fix.steps.map(say),
        theirSteps: (fix.theirSteps ?? []).map(say),
        ...(fix.sentence && { sentence: say(fix.sentence) }),
        ...(fix.byUs && { byUs: { title: say(fix.byUs.title), steps: fix.byUs.steps.map(say) } }),
        ...(fix.request && { request: say(fix.request) }),
        ...(fix.wait && { wait: fix.wait }),
        ...(fix.tryLink && { tryLink: linkWords(language, fix.tryLink, params) }),
      };
      return [fix.link ? { ...said, link: linkWords(language, fix.link, params) } : said];
    }),
  };
}

/** The title of a rule, without params in general; the id of one that this version does not know. */
export function ruleTitle(language: Language, id: string, params: Finding['params'] = {}): string {
  const rule = ruleById(id);
  return rule ? words(language, { text: rule.title, values: valuesOf(language, params, {}) }) : id;
}

/** The title of a fix in general; its id where this version does not know it. */
export function fixTitle(language: Language, rule: string, id: string): string {
  const fix = fixById(rule, id);
  return fix ? words(language, { text: fix.title, values: valuesOf(language, {}, {}) }) : id;
}

export function questionWords(language: Language, { id, answers, answer }: Question): QuestionWords {
  return {
    text: language.translate(questions[id].text),
    answers: answers.map((one) => ({
      id: one,
      text: answerWords(language, id, one),
      chosen: one === answer,
      ...(chipOf(id, one) && { chip: language.translate(chipOf(id, one) ?? '') }),
    })),
  };
}

function chipOf(question: QuestionId, answer: string): string | undefined {
  const asked = questions[question];
  const chips: Readonly<Record<string, string>> = 'chips' in asked ? asked.chips : {};
  return chips[answer];
}

/** The answer's words; its id where this version does not know it. */
export function answerWords(language: Language, question: QuestionId, answer: string): string {
  const texts: Readonly<Record<string, string>> = questions[question].answers;
  return language.translate(texts[answer] ?? answer);
}

/** "You", "Global admin or Account admin", or with `together` "… and …". */
export function peopleWords(language: Language, who: readonly Who[], together = false): string {
  const names = who.map((one) => language.translate(people[one]));
  const list = listWords(language, names, together ? 'conjunction' : 'disjunction');
  return list.charAt(0).toLocaleUpperCase(language.tag) + list.slice(1);
}

/** `{code}`, `{workspace}` and `{roles}`; what is not known gets a plain general word. */
function valuesOf(
  language: Language,
  { code, workspace: id }: Readonly<Record<string, string>>,
  names: CodeNames,
): Values {
  const workspace = id ? workspaceById(id) : undefined;
  const roles = workspace?.roles.map((role) => language.translate(role)) ?? [];
  return {
    code: code ? codeWords(code, names) : message(unnamed.code),
    workspace: message(workspace?.name ?? unnamed.workspace),
    roles: roles.length > 0 ? listWords(language, roles, 'disjunction') : message(unnamed.role),
  };
}

function message(text: string): Message {
  return { text };
}

/** `AADSTS50000 (TokenIssuanceError)`; without the name where Microsoft has none or it is not loaded. */
function codeWords(code: string, names: CodeNames): string {
  const shown = shownCode(code);
  const name = Object.hasOwn(names, code) ? names[code] : '';
  return name ? `${shown} (${name})` : shown;
}

function linkWords(
  language: Language,
  id: LinkId,
  { code = '' }: Readonly<Record<string, string>>,
): { label: string; url: string } {
  const { label, url } = links[id];
  const number = /\d{1,8}$/.exec(code)?.[0] ?? '';
  return { label: language.translate(label), url: url.replace('{number}', number) };
}
