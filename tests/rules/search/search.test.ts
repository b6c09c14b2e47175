import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../../rules/catalog/index.ts';
import { entraCodes } from '../../../rules/data/entra-codes.ts';
import { questions } from '../../../rules/data/questions.ts';
import { workspaces } from '../../../rules/data/workspaces.ts';
import { lookUp } from '../../../rules/look-up.ts';
import { codePattern } from '../../../rules/reading/code-families.ts';
import { ruleOfSituation } from '../../../rules/search/entries.ts';
import { type Hit, makeSearch, type Search } from '../../../rules/search/full.ts';
import { english, languageOf } from '../../../rules/words/language.ts';
import { readLocale } from '../../../tools/locales.ts';
import { failuresOf } from '../../failures.ts';
import {
  inChinese,
  inEnglish,
  inFrench,
  inGerman,
  inItalian,
  inJapanese,
  inPortuguese,
  inSpanish,
  type Query,
} from './queries.ts';

const search = makeSearch(english);
const searchIn = (tag: string) => makeSearch(languageOf(readLocale(tag)));
const french = searchIn('fr');

const idOf = ({ kind, id }: Hit) => `${kind}:${id}`;

/** Place of the first hit that was meant, from 1; 0 where there is none. */
function placeOf(find: Search, { text, means }: Query): number {
  return find(text).findIndex((hit) => means.includes(idOf(hit))) + 1;
}

describe.each([
  ['English', search, inEnglish],
  ['French', french, inFrench],
  ['German', searchIn('de'), inGerman],
  ['Spanish', searchIn('es'), inSpanish],
  ['Italian', searchIn('it'), inItalian],
  ['Portuguese', searchIn('pt-BR'), inPortuguese],
  ['Japanese', searchIn('ja'), inJapanese],
  ['Chinese', searchIn('zh-CN'), inChinese],
] as const)('%s', (_, find, queries) => {
  test('what is meant is among the first three', () => {
    const wrong = failuresOf(
      queries,
      ({ text }) => text,
      (query) => {
        const place = placeOf(find, query);
        expect(place >= 1 && place <= 3, find(query.text).map(idOf).join(' ')).toBe(true);
      },
    );
    expect(wrong).toEqual([]);
  });

  test('most are the first hit', () => {
    const first = queries.filter((query) => placeOf(find, query) === 1);
    expect(first.length / queries.length).toBeGreaterThanOrEqual(0.85);
  });
});

test('every rule is found by its own title, every situation by its words', () => {
  const lost = catalog.filter(({ id, title }) => {
    const hits = search(title.replace(/\{\w+\}/g, '')).slice(0, 3);
    return !hits.some(
      (hit) =>
        (hit.kind === 'situation' ? ruleOfSituation.get(hit.id) : hit.kind === 'rule' && hit.id) === id,
    );
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
  for (const [id, text] of Object.entries(questions.situation.answers))
    expect(search(text).slice(0, 2).map(idOf), text).toContain(`situation:${id}`);
});

test('every known code is found, alone, in each form, and leads somewhere', () => {
  const explained = catalog.flatMap(({ signals }) => signals.flatMap(({ code }) => code ?? []));
  for (const code of new Set([...Object.keys(entraCodes), ...explained])) {
    expect(search(code), code).toMatchObject([{ kind: 'code', id: code, exact: true }]);
    expect(lookUp({ kind: 'code', id: code }, {}).length, code).toBeGreaterThan(0);
  }
  for (const code of Object.keys(entraCodes)) {
    const text = `Error Code: ${code.slice('AADSTS'.length)}`;
    expect(search(text).map(idOf), text).toContain(`code:${code}`);
  }
});

test('an exact number that is in no list comes first, as one of its family; slips come behind it', () => {
  const firsts: readonly (readonly [string, string])[] = [
    ['AADSTS50037', 'AADSTS50037'],
    ['50037', 'AADSTS50037'],
    ['PC_900310', 'PC_900310'],
    ['SSPR_0099', 'SSPR_0099'],
    ['80041099', 'LIVE_80041099'],
    ['LIVE_80041099', 'LIVE_80041099'],
    ['715-123999', 'PC_715-123999'],
  ];
  for (const [text, id] of firsts) {
    const [first, ...others] = search(text);
    expect(first, text).toMatchObject({ kind: 'code', id });
    expect(first?.exact, text).toBeUndefined();
    expect(others.map((hit) => hit.id)).not.toContain(id);
  }
  expect(search('50037').map(({ id }) => id)).toContain('AADSTS50030');
  expect(search('80041012')[0]).toMatchObject({ id: 'LIVE_80041012', exact: true });
});

test('a code that is in no list is still a code; other numbers are none', () => {
  const [unknown, ...others] = search('AADSTS9999999');
  expect(unknown).toMatchObject({ kind: 'code', id: 'AADSTS9999999' });
  expect(unknown?.exact).toBeUndefined();
  expect(others).toEqual([]);
  for (const text of ['0x80070005', '2026-11-21', '12.50', '+33 1 50020-12'])
    expect(
      search(text).filter(({ kind }) => kind === 'code'),
      text,
    ).toEqual([]);
});

test('official names find their code, or the rule that explains it', () => {
  expect(search('BlockedByConditionalAccess').map(idOf)).toContain('rule:conditional-access-block');
  expect(search('WebWatsonEnvironmentError').map(idOf)[0]).toBe('code:AADSTS900000');
});

test('nothing fits: no hit rather than any', () => {
  for (const text of ['', '   ', 'xyzzy', 'the', '???', '🙂', 'error code'])
    expect(search(text), text).toEqual([]);
});

test('whatever is typed: no error, ids of the tables only, each once, at most ten', () => {
  const rules = new Set(catalog.map(({ id }) => id));
  const known = {
    rule: (id: string) => rules.has(id),
    situation: (id: string) => Object.hasOwn(questions.situation.answers, id),
    code: (id: string) => codePattern.test(id),
    workspace: (id: string) => workspaces.some((one) => one.id === id),
  };
  const typed = fc.constantFrom('password', 'admn', '50020', 'AADSTS', '-', '0x', 'é', 'MFA:', '\u0000');
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(typed).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const hits = search(text);
      expect(hits.length).toBeLessThanOrEqual(10);
      expect(new Set(hits.map(idOf)).size).toBe(hits.length);
      for (const { kind, id } of hits) expect(known[kind](id), id).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('no two hits say the same: a situation and the rule that it leads to are one', () => {
  for (const find of [search, french])
    for (const { text } of [...inEnglish, ...inFrench, { text: 'i can not see a page or my benefits' }]) {
      const hits = find(text);
      const titles = hits.filter(({ kind }) => kind !== 'code').map(({ title }) => title);
      expect(new Set(titles).size, text).toBe(titles.length);
      const led = hits.flatMap(({ kind, id }) =>
        kind === 'situation' ? (ruleOfSituation.get(id) ?? []) : [],
      );
      expect(
        hits.filter(({ kind, id }) => kind === 'rule' && led.includes(id)),
        text,
      ).toEqual([]);
    }
});

test.each(['Referrals', 'referals', 'i can not see referals', 'refferals missing'])(
  'a part of Partner Center by its name, also with a slip: %s',
  (text) => {
    const [first] = search(text);
    expect(first).toMatchObject({ kind: 'workspace', id: 'referrals' });
    expect(lookUp({ kind: 'workspace', id: 'referrals' }, {})).toMatchObject([
      {
        rule: 'workspace-access-denied',
        verdict: 'possible',
        evidence: [],
        params: { workspace: 'referrals' },
      },
    ]);
  },
);

test('French words find the same in an English browser, and English words in a French one', () => {
  const inBoth = makeSearch(english, 'own', [languageOf(readLocale('fr'))]);
  for (const [find, text, id] of [
    [inBoth, 'mot de passe oublié', 'situation:forgotten-password'],
    [inBoth, 'téléphone perdu', 'situation:authenticator-lost'],
    [inBoth, 'forgot my password', 'situation:forgotten-password'],
    [french, 'lost phone', 'situation:authenticator-lost'],
    [french, 'referrals', 'workspace:referrals'],
  ] as const)
    expect(find(text).map(idOf)[0], text).toBe(id);
});

test('a whole message that is pasted is found by its number, wherever that stands', () => {
  const pasted = `${'Sorry, but we’re having trouble signing you in. '.repeat(8)}AADSTS53003: Access has been blocked`;
  expect(search(pasted)[0]).toMatchObject({ kind: 'code', id: 'AADSTS53003', exact: true });
});

test('a long query is cut', () => {
  const text = 'password authenticator conditional tenant '.repeat(1000);
  expect(search(text)).toEqual(search(text.slice(0, 200)));
});
