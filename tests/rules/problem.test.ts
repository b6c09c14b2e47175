import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { problemOf, problemTexts, valueInLine } from '../../rules/problem.ts';
import { english, languageOf, words } from '../../rules/words/language.ts';

const schema = z.strictObject({
  kind: z.optional(z.enum(['one', 'two'])),
  v: z.literal(1),
  list: z.optional(z.array(z.string().check(z.maxLength(3))).check(z.minLength(1), z.maxLength(2000))),
  size: z.optional(z.number().check(z.lte(1500))),
});

function problem(value: object, language = english): string {
  return words(language, problemOf(schema.safeParse({ v: 1, ...value }).error?.issues[0]));
}

describe('what is wrong with data', () => {
  test.each([
    [{ kind: 'three' }, 'kind: missing, or none of "one", "two"'],
    [{ v: 2 }, 'v: missing, or not 1'],
    [{ v: undefined }, 'v: missing, or not 1'],
    [{ list: 1 }, 'list: missing, or not of type array'],
    [{ list: [] }, 'list: less than 1 entry'],
    [{ list: Array(2001).fill('x') }, 'list: more than 2,000 entries'],
    [{ list: ['x', 'long'] }, 'list.1: more than 3 characters'],
    [{ size: 1501 }, 'size: more than 1,500'],
    [{ a: 1, b: 2 }, 'unknown field "a", "b"'],
  ])('%o', (value, says) => {
    expect(problem(value)).toBe(says);
  });

  test('in another language, the data as it is', () => {
    const french = languageOf({
      language: 'fr',
      name: 'Français',
      words: {
        [problemTexts.field]: '{field}\u00a0: {problem}',
        [problemTexts.tooMany]: 'plus de {count} {count|one:entrée|other:entrées}',
        [problemTexts.unknownField]: 'champ inconnu {names}',
      },
    });
    expect(problem({ list: Array(2001).fill('x') }, french)).toBe('list\u00a0: plus de 2\u202f000 entrées');
    expect(problem({ 'unknown field': 1 }, french)).toBe('champ inconnu "unknown field"');
  });
});

test('whatever fields a file has, the problem fits in a line', () => {
  const names = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(names, (keys) => {
      const said = problem(Object.fromEntries(keys.map((key) => [`x${key}`, 1])));
      expect(said).toMatch(/^unknown field "x[^\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]*$/u);
      expect(said.length).toBeLessThan(150);
    }),
    { numRuns: 1000 },
  );
});

test('values: short ones stay, long ones are cut between characters', () => {
  expect(valueInLine('Ünïcode 日本 😀')).toBe('Ünïcode 日本 😀');
  expect(valueInLine('a\r\n\tb\u202e\u2028c')).toBe('a b c');
  expect(valueInLine('x'.repeat(121))).toBe(`${'x'.repeat(120)}…`);
  expect(valueInLine(`${'x'.repeat(119)}😀`)).toBe(`${'x'.repeat(119)}…`);
});
