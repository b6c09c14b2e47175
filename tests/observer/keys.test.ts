import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathWords } from '../../rules/data/path-words.ts';
import { type Phrase, phrases } from '../../rules/data/phrases.ts';
import { named } from '../../rules/text/named.ts';
import { keyMark, keyOf, packKeys, unpackKeys } from '../../rules/text/phrase-key.ts';
import { phraseNames } from '../../rules/text/phrase-names.ts';
import { keyedPath, namedPath } from '../../rules/text/redact.ts';
import { observation } from '../observation.ts';

/** The observer reports keys and not words; whoever receives them must get back exactly what was meant. */

test('packed keys are the same keys again', () => {
  const text = fc.string({ minLength: 1, maxLength: 84 });
  fc.assert(
    fc.property(fc.uniqueArray(text), (texts) => {
      const keys = texts.map((one) => keyOf('entra', one)).toSorted((a, b) => a - b);
      expect(unpackKeys(packKeys(keys))).toEqual(keys);
    }),
  );
});

test('every sentence and every word has a key of its own', () => {
  const count = Object.values<Phrase>(phrases).flatMap(({ places = [], wordings }) => [
    ...places,
    ...wordings,
  ]).length;
  expect(Object.keys(phraseNames)).toHaveLength(count);
  const words = [...pathWords];
  expect(words.map((word) => namedPath(keyedPath(`/${word}`).path))).toEqual(words.map((word) => `/${word}`));
  expect(new Set(words.map((word) => keyedPath(`/${word}`).path)).size).toBe(words.length);
});

test('no word of a path reads as a locale', () => {
  expect([...pathWords].filter((word) => keyedPath(`/${word}`).locale)).toEqual([]);
});

test('an observation with keys gets names, one with names keeps them, and what has no name is dropped from paths', () => {
  const meant = observation({
    path: '/common/*/authorize',
    phrases: ['password-wrong', 'need-admin-approval:inferred'],
  });
  const seen = {
    ...meant,
    path: keyedPath('/common/contoso.onmicrosoft.com/authorize').path,
    phrases: [
      keyMark(keyOf('entra', 'your account or password is incorrect')),
      keyMark(keyOf('entra', 'approbation administrateur requise')),
    ],
  };
  expect(JSON.stringify(seen)).not.toContain('contoso');
  expect(named(seen)).toEqual(meant);
  expect(named(meant)).toEqual(meant);
});
