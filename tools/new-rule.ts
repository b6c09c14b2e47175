import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isAnswer } from '../rules/answers.ts';
import { catalog } from '../rules/catalog/index.ts';
import { type PhraseId, phrases } from '../rules/data/phrases.ts';
import { type Answers, questions } from '../rules/data/questions.ts';
import { people, type Who } from '../rules/people.ts';
import { codePattern } from '../rules/reading/code-families.ts';
import type { Fix, Rule } from '../rules/rule.ts';
import { type SourceId, sources } from '../rules/sources.ts';
import { caseFiles, whereShown } from './new/cases.ts';
import { addToIndex, indexName, type Place } from './new/catalog-index.ts';
import { giveCodesTo, ownersName } from './new/code-owners.ts';
import { argumentsOf, command, oneOf, Refusal, say, tidy, writeNew } from './new/report.ts';
import { ruleFile, ruleOf, undecided, type Wish } from './new/rule-file.ts';
import { root } from './run.ts';

/**
 * `npm run new-rule -- <id> --code AADSTS50020 --who global-admin --source entra-codes [--title …]`: a rule, its place in
 * the catalogue and its first cases. What is not said stands as TODO in the file. Exit status: 0 written, 2 not.
 */

const usage =
  'npm run new-rule -- <noun-of-the-failing-state> (--code CODE | --phrase ID | --answer question=value)… --who WHO… --source ID… [--possible] [--title TEXT] [--says TEXT] [--fix TEXT] [--step TEXT]… [--request TEXT] [--takes TIME] [--before RULE | --after RULE]';
const several = { type: 'string', multiple: true, default: [] as string[] } as const;
const options = {
  code: several,
  phrase: several,
  answer: several,
  who: several,
  source: several,
  step: several,
  possible: { type: 'boolean', default: false },
  title: { type: 'string' },
  says: { type: 'string' },
  fix: { type: 'string' },
  request: { type: 'string' },
  takes: { type: 'string', default: 'minutes' },
  before: { type: 'string' },
  after: { type: 'string' },
} as const;

const times: readonly Fix['takes'][] = ['a-minute', 'minutes', 'an-hour', 'a-day', 'days'];
/** Before the general rules of its family: the place decides between rules of equal signs. */
const general: Readonly<Record<string, string>> = {
  entra: 'sign-in-service-fault',
  'partner-center': 'workspace-access-denied',
};

if (import.meta.main) await command('new-rule', newRule);

/** @throws Refusal, before anything is written */
export function newRule(args: readonly string[]): void {
  const { values, positionals } = argumentsOf(args, options, usage);
  const id = idFrom(positionals);
  const wish: Wish = {
    id,
    verdict: values.possible ? 'possible' : 'match',
    codes: values.code.map(codeFrom),
    phrases: values.phrase.map((one) => oneOf(one, Object.keys(phrases) as PhraseId[], '--phrase')),
    answers: answersFrom(values.answer),
    who: values.who.map((one) => oneOf(one, Object.keys(people) as Who[], '--who')),
    sources: values.source.map((one) => oneOf(one, Object.keys(sources) as SourceId[], '--source')),
    takes: oneOf(values.takes, times, '--takes'),
    title: values.title,
    says: values.says,
    fix: values.fix,
    request: values.request,
    steps: values.step,
  };
  checkDecided(wish);
  const rule = ruleOf(wish);
  const place = placeOf(wish, values);
  const name = `rules/catalog/${id}.ts`;
  const files = { [name]: ruleFile(rule), ...caseFiles(wish, [...catalog, rule]) };
  writeNew(files);
  addToIndex(id, place);
  const owned = giveCodesTo(id, wish.codes);
  const written = [...Object.keys(files), indexName, ...(owned ? [ownersName] : [])];
  tidy(written);
  say(written, next(name, rule));
}

function idFrom([id, more]: readonly string[]): string {
  if (id === undefined || more !== undefined) throw new Refusal(`name one rule. Usage: ${usage}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id) || id.length > 50) {
    throw new Refusal(
      `"${id}" is no id: a noun of two words or more, in small letters, as guest-not-allowed`,
    );
  }
  const isThere = catalog.some((rule) => rule.id === id);
  const file = [`rules/catalog/${id}.ts`, `tests/cases/${id}`].find((one) => existsSync(join(root, one)));
  if (isThere || file) throw new Refusal(`${file ?? id} is there already: choose another id, or edit it`);
  return id;
}

function codeFrom(code: string): string {
  if (!codePattern.test(code)) {
    throw new Refusal(`--code "${code}" is none: write AADSTS50020, SSPR_0009, PC_900309 or LIVE_80041012`);
  }
  const owner = catalog.find(({ signals }) => signals.some((signal) => signal.code?.includes(code)));
  if (owner) throw new Refusal(`${code} is explained by rules/catalog/${owner.id}.ts: edit that rule`);
  return code;
}

function answersFrom(pairs: readonly string[]): Answers {
  const answers = pairs.map((pair) => pair.split('='));
  for (const [question = '', value] of answers) {
    oneOf(question, Object.keys(questions), '--answer: the question');
    if (isAnswer(question, value)) continue;
    const known = Object.keys(questions[question as keyof typeof questions].answers);
    oneOf(value ?? '', known, `--answer: the answer to ${question}`);
  }
  return Object.fromEntries(answers) as Answers;
}

/** What no template can guess, asked for at once: how it is seen, who acts, what it rests on. */
function checkDecided({ codes, phrases, answers, who, sources: from }: Wish): void {
  const signs = codes.length + phrases.length + Object.keys(answers).length;
  if (signs === 0) throw new Refusal('say how it is recognised: --code, --phrase or --answer');
  if (who.length === 0) throw new Refusal(`say who acts: --who (${Object.keys(people).join(', ')})`);
  if (from.length === 0) throw new Refusal('say what it rests on: --source, an id of rules/sources.ts');
}

function placeOf(
  { codes: [code], phrases: [phrase] }: Wish,
  asked: { before?: string; after?: string },
): Place {
  const ids = catalog.map((rule) => rule.id);
  if (asked.before && asked.after) throw new Refusal('--before or --after, not both');
  if (asked.before) return { where: 'before', rule: oneOf(asked.before, ids, '--before') };
  if (asked.after) return { where: 'after', rule: oneOf(asked.after, ids, '--after') };
  const family = code ? whereShown(code) : phrase ? phrases[phrase].where : '';
  return { where: 'before', rule: general[family] ?? 'code-without-own-rule' };
}

function next(name: string, rule: Rule): string[] {
  const open = JSON.stringify(rule).split(`"${undecided}`).length - 1;
  return [
    ...(open > 0 ? [`write what stands as ${undecided} in ${name}`] : []),
    `compare ${rule.sources.join(', ')} with what it says; add what else has to be seen to tests/cases/${rule.id}`,
    'npm run generate, then npm test',
  ];
}
