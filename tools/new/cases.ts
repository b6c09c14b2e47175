import { type Phrase, phrases } from '../../rules/data/phrases.ts';
import { type Answers, type QuestionId, questions } from '../../rules/data/questions.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { type CodeFamily, familyOfCode } from '../../rules/reading/code-families.ts';
import type { Rule } from '../../rules/rule.ts';
import { buildIndex } from '../../rules/signal-index.ts';
import { Refusal } from './report.ts';
import type { Wish } from './rule-file.ts';

/** The first cases of a new rule, made of its signals: what it must see, and a near miss. */

interface Seen {
  /** Part of the file's name. */
  readonly name: string;
  readonly what: string;
  readonly observations: readonly Observation[];
  readonly answers: Answers;
}

/** A page of each family that says nothing yet. */
const pages: Readonly<
  Record<Phrase['where'], Pick<Observation, 'host' | 'path' | 'page' | 'partnerCenter'>>
> = {
  entra: {
    host: 'login.microsoftonline.com',
    path: '/common/reprocess',
    page: 'entra-error',
    partnerCenter: { is: 'yes', by: 'client-id' },
  },
  personal: {
    host: 'login.live.com',
    path: '/ppsecure/post.srf',
    page: 'personal-sign-in',
    partnerCenter: { is: 'unknown' },
  },
  password: {
    host: 'passwordreset.microsoftonline.com',
    path: '/',
    page: 'password-reset',
    partnerCenter: { is: 'unknown' },
  },
  'partner-center': {
    host: 'partner.microsoft.com',
    path: '/dashboard/home',
    page: 'partner-center',
    partnerCenter: { is: 'yes', by: 'host' },
  },
};

const families: Readonly<Record<CodeFamily, Phrase['where']>> = {
  AADSTS: 'entra',
  SSPR_: 'password',
  PC_: 'partner-center',
  LIVE_: 'personal',
};

/** Where pages show a code. */
export function whereShown(code: string): Phrase['where'] {
  return families[familyOfCode(code) ?? 'AADSTS'];
}

function page(where: Phrase['where'], shown: Partial<Observation>): Observation {
  return {
    v: 1,
    at: `${new Date().toISOString().slice(0, 10)}T09:00:00Z`,
    ...pages[where],
    codes: [],
    phrases: [],
    statuses: [],
    language: 'en-US',
    accountKind: 'unknown',
    ...shown,
  };
}

/** One for each sign that the author named. */
function hits({ codes, phrases: sentences, answers }: Wish): Seen[] {
  const told = Object.entries(answers)[0];
  return [
    ...codes.map((code) => ({
      name: idOf(code),
      what: `The page shows ${code}.`,
      observations: [page(whereShown(code), { codes: [code] })],
      answers: {},
    })),
    ...sentences.map((phrase) => ({
      name: phrase,
      what: `The page says ${phrase}.`,
      observations: [page(phrases[phrase].where, { phrases: [phrase] })],
      answers: {},
    })),
    ...(told
      ? [{ name: told[1], what: `The person says ${told.join(': ')}.`, observations: [], answers }]
      : []),
  ];
}

/** The same page with a longer code, or without the sentence; another answer to the same question. */
function miss({ codes, phrases: [phrase], answers }: Wish): Seen {
  const [code] = codes;
  if (code) {
    const observations = [page(whereShown(code), { codes: [near(code, codes)] })];
    return { name: 'other-code', what: 'Another code, nearly the same.', observations, answers: {} };
  }
  if (phrase) {
    const observations = [page(phrases[phrase].where, {})];
    return { name: 'other-page', what: 'The same page without the sentence.', observations, answers: {} };
  }
  const others = Object.entries(answers).map(([id, answer]) => {
    const known = Object.keys(questions[id as QuestionId].answers);
    return [id, known.find((one) => one !== answer)];
  });
  const told = Object.fromEntries(others) as Answers;
  return { name: 'other-answer', what: 'The person says something else.', observations: [], answers: told };
}

/** A code with one digit more or another last one: a longer code must not be taken for a shorter one. */
function near(code: string, own: readonly string[]): string {
  const [family = '', digits = ''] = code.split(/(?<=\D)(?=\d)/);
  const most = family === 'AADSTS' || family === 'LIVE_' ? 8 : family === 'SSPR_' ? 4 : 7;
  const others = [...'9876543210'].map((digit) => family + digits.slice(0, most - 1) + digit);
  return others.find((other) => !own.includes(other)) ?? code;
}

/**
 * Files by name, from the root.
 *
 * @param catalog with the rule in its place
 * @throws Refusal where the rules do not find what they should
 */
export function caseFiles(wish: Wish, catalog: readonly Rule[]): Record<string, string> {
  const index = buildIndex(catalog);
  const findingIn = ({ observations, answers }: Seen) =>
    diagnose({ observations, answers }, index).findings.find(({ rule }) => rule === wish.id);
  const files: Record<string, string> = {};
  const add = (kind: string, { name, ...seen }: Seen, more: object) => {
    files[`tests/cases/${wish.id}/${kind}-${name}.json`] =
      `${JSON.stringify({ ...seen, ...more }, null, 2)}\n`;
  };
  for (const seen of hits(wish)) {
    const finding = findingIn(seen);
    const first = finding?.fixes[0];
    if (!finding || !first) throw new Refusal(`a page with ${seen.name} would not find the rule`);
    add('hit', seen, { expect: { verdict: finding.verdict, first: first.id, who: first.who } });
  }
  const near = miss(wish);
  if (findingIn(near)) throw new Refusal(`the near miss (${near.what}) would find the rule: give more signs`);
  add('miss', near, {});
  return files;
}

function idOf(code: string): string {
  return code
    .toLowerCase()
    .replace(/^aadsts/, '')
    .replaceAll('_', '-');
}
