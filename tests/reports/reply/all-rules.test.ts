import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mostWords, replyText } from '../../../reports/reply/reply.ts';
import { waysOf } from '../../../reports/reply/ways.ts';
import { ruleById } from '../../../rules/by-id.ts';
import { catalog } from '../../../rules/catalog/index.ts';
import { questions } from '../../../rules/data/questions.ts';
import { type Case, diagnose } from '../../../rules/diagnose.ts';
import { english, type Language, languageOf } from '../../../rules/words/language.ts';
import { wordCount } from '../../../rules/words/word-count.ts';
import { customerKinds } from '../../../settings/contacts.ts';
import type { Settings } from '../../../settings/settings.ts';
import { localeTags, readLocale } from '../../../tools/locales.ts';

/** The reply to every case of every rule: what is promised of it holds for all of them. */

const folder = join(import.meta.dirname, '../../cases');
const cases = readdirSync(folder).flatMap((rule) =>
  readdirSync(join(folder, rule)).map((file) => {
    const { observations, answers } = JSON.parse(readFileSync(join(folder, rule, file), 'utf8'));
    return { name: `${rule}/${file}`, about: { observations, answers } as Case };
  }),
);
const found = cases.filter(({ about }) => diagnose(about).findings.length > 0);
/** A hit of each rule: what differs with the language or the profile differs there. */
const oneOfEach = found.filter(
  ({ name }, i) => name.includes('/hit-') && name.split('/')[0] !== found[i - 1]?.name.split('/')[0],
);
const complete = localeTags()
  .map((tag) => readLocale(tag))
  .filter((locale) => locale.complete);
const languages: readonly Language[] = [english, ...complete.map(languageOf)];
const settings: readonly Settings[] = [
  { byPolicy: [] },
  ...customerKinds.map((customers): Settings => ({ byPolicy: [], desk: { customers } })),
];
const missing = ['request-id', 'correlation-id', 'timestamp', 'page'] as const;

const reply = (about: Case, language = english, own: Settings = { byPolicy: [] }) =>
  replyText({ language, about, settings: own, missing, timeIsKnown: true });

test('every rule is answered', () => {
  const answered = new Set(found.map(({ about }) => diagnose(about).findings[0]?.rule));
  expect(catalog.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
});

test.each(languages.map((language) => ({ language, tag: language.tag })))(
  'at most 120 words: $tag',
  ({ language }) => {
    const counts = settings.flatMap((own) =>
      (language === english && !own.desk ? found : oneOfEach).map(({ name, about }) => ({
        name,
        words: wordCount(reply(about, language, own)),
      })),
    );
    expect(counts.filter(({ words }) => words > mostWords)).toEqual([]);
    const sorted = counts.map(({ words }) => words).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    console.log(`reply in ${language.tag}: median ${median} words, at most ${sorted.at(-1)}`);
    expect(median).toBeLessThanOrEqual(115);
  },
);

test('codes and ids that the page showed are in it, in the letters of the page', () => {
  const wrong = found.flatMap(({ name, about }) => {
    const { codes = [], requestId, correlationId, timestamp } = about.observations.at(-1) ?? {};
    const shown = codes.map((code) => code.replace(/^(?:PC|LIVE)_/, ''));
    const wanted = [...shown, requestId, correlationId, codes.length > 0 ? timestamp : undefined];
    const text = reply(about);
    return wanted.filter((one) => one && !text.includes(one)).map((one) => `${name}: ${one}`);
  });
  expect(wrong).toEqual([]);
});

/** What stands in the sources alone: rules, fixes, questions, marks of sentences, placeholders. */
const internal = new RegExp(
  `\\b(?:${[
    ...catalog.flatMap(({ id, fixes }) => [id, ...fixes.map((fix) => fix.id)]),
    ...Object.keys(questions),
  ]
    .filter((id) => /[a-z]-[a-z]|[a-z][A-Z]/.test(id))
    .join('|')})\\b|\\{\\w+\\}|(?<!“)undefined|\\bPC_|\\bLIVE_|\\*\\*`,
);

test('no internal id, nothing that is not filled in', () => {
  const wrong = settings.flatMap((own) =>
    (own.desk ? oneOfEach : found).flatMap(
      ({ name, about }) => internal.exec(reply(about, english, own))?.map((id) => `${name}: ${id}`) ?? [],
    ),
  );
  expect(wrong).toEqual([]);
});

test('what somebody else has to do is told to nobody but them', () => {
  const wrong = found.flatMap(({ name, about }) => {
    const fixes = ruleById(diagnose(about).findings[0]?.rule)?.fixes ?? [];
    const ours = new Set(fixes.flatMap(({ steps }) => steps));
    const all = replyText({ language: english, about, ways: fixes.map(({ id }) => id) });
    const theirs = fixes.flatMap(({ theirSteps = [] }) => theirSteps.filter((step) => !ours.has(step)));
    return theirs.filter((step) => all.includes(step.replaceAll('**', ''))).map((step) => `${name}: ${step}`);
  });
  expect(wrong).toEqual([]);
});

test('a desk is never told to send its customers to itself', () => {
  const provider: Settings = { byPolicy: [], desk: { customers: 'indirect-resellers' } };
  const wrong = found.flatMap(({ name, about }) => {
    const answers = { ...about.answers, program: 'csp-indirect-reseller' } as const;
    const parts = { language: english, about: { ...about, answers }, settings: provider };
    const text = replyText({ ...parts, ways: waysOf(parts).map(({ id }) => id) });
    return /(?:[Aa]sk|[Ww]rite to|[Cc]all) your (?:indirect )?provider|\(Indirect provider[;)]/.test(text)
      ? [name]
      : [];
  });
  expect(wrong).toEqual([]);
});
