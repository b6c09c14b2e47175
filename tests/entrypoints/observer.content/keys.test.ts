import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathWords } from '../../../rules/data/path-words.ts';
import { type Phrase, phrases } from '../../../rules/data/phrases.ts';
import { places } from '../../../rules/data/places.ts';
import { observationSchema } from '../../../rules/observation/observation.ts';
import { fnv1a } from '../../../rules/reading/fnv1a.ts';
import {
  again,
  keyOf,
  lookUpIn,
  sentenceSigns,
  tableOf,
  wordSigns,
  wordsIn,
} from '../../../rules/reading/key.ts';
import {
  firstWhole,
  placeTable,
  sentenceNames,
  sentenceTable,
  wordNames,
  wordTable,
} from '../../../rules/reading/known.ts';
import { named } from '../../../rules/reading/named.ts';
import { pathBy } from '../../../rules/reading/path.ts';
import { plain } from '../../../rules/reading/plain.ts';
import { inside } from '../../../tools/build/small-observer.ts';
import { observation } from '../../observation.ts';

/** The observer says numbers and not words; whoever receives them must get back exactly what was meant. */

const inAll = Object.entries<Phrase>(phrases).flatMap(
  ([id, { where, whole = false, places = [], wordings }]) => [
    ...places.map((place) => ({ where, whole, text: `#${place}`, name: id })),
    ...wordings.map(({ text, from }) => ({
      where,
      whole,
      text,
      name: from === 'inferred' ? `${id}:inferred` : id,
    })),
  ],
);

test('a table gives every key its number, whatever the signs', () => {
  const text = fc.string({ minLength: 1, maxLength: again - 1 });
  fc.assert(
    fc.property(fc.uniqueArray(text), fc.constantFrom(wordSigns, sentenceSigns), (texts, count) => {
      const keys = [...new Set(texts.map((one) => keyOf(fnv1a(one) % 85 ** count, one.length)))];
      const inOrder = keys.toSorted((a, b) => a - b);
      const numberOf = lookUpIn(tableOf(inOrder, count), count);
      const numbers = inOrder.map((key) => numberOf(key % 2 ** 32, Math.floor(key / 2 ** 32)));
      expect(numbers).toEqual([...inOrder.keys()]);
    }),
  );
});

test('every sentence and every place that says one has a key and a number of its own, and gets its name back', () => {
  const numberOf = lookUpIn(sentenceTable, sentenceSigns);
  expect(sentenceNames.length).toBe(inAll.length);
  for (const { where, text, name, whole } of inAll) {
    const number = numberOf(fnv1a(text, fnv1a(where)), text.length + (whole ? again : 0));
    expect([text, sentenceNames[number ?? -1], Number(number) >= firstWhole]).toEqual([text, name, whole]);
  }
});

test('so has every word of a path', () => {
  const numberOf = wordsIn(wordTable);
  expect(wordNames.length).toBe(pathWords.size);
  for (const word of pathWords) {
    expect(wordNames[numberOf(word) ?? -1]).toBe(word);
  }
});

test('and every place of an error, with those that say a sentence; nothing else is one', () => {
  const numberOf = wordsIn(placeTable);
  const saying = Object.values<Phrase>(phrases).flatMap(({ places: some = [] }) => some);
  expect(saying.length).toBeGreaterThan(3);
  for (const place of [...places, ...saying]) expect([place, numberOf(place)]).not.toContain(undefined);
  expect(new Set(places.map(numberOf)).size).toBe(places.length);
  for (const other of ['', 'x', 'passworderror2', ...pathWords, 'x'.repeat(1_000_000)]) {
    expect(numberOf(other)).toBeUndefined();
  }
});

test('a sentence is written in the form that the text of a page is brought into', () => {
  for (const { text } of inAll) {
    expect(plain(text).toLowerCase()).toBe(text);
    expect(text.length).toBeLessThan(again);
  }
});

test('no word of a path reads as its locale', () => {
  expect([...pathWords].filter((word) => pathBy(() => '', `/${word}`).locale)).toEqual([]);
});

test('no name looks like a number, and what is kept may hold none', () => {
  expect([...sentenceNames, ...wordNames].filter((name) => name.includes('#'))).toEqual([]);
  expect(observationSchema.safeParse(observation({ path: '/#1' })).success).toBe(false);
  expect(observationSchema.safeParse(observation({ phrases: ['#1'] })).success).toBe(false);
  for (const odd of [
    undefined,
    null,
    5,
    '#1',
    { phrases: [{ toString: 5 }, null] },
    { path: 5, phrases: '#1', statuses: [null, '#1'] },
  ]) {
    expect(named(odd)).toEqual(odd);
  }
});

test('numbers become names, names stay, and a number without a name goes no further', () => {
  const meant = observation({ path: '/common/*/authorize', phrases: ['password-wrong'] });
  const common = wordNames.indexOf('common');
  const authorize = wordNames.indexOf('authorize');
  const seen = {
    ...meant,
    path: `/#${common}/*/#${authorize}`,
    phrases: [`#${sentenceNames.indexOf('password-wrong')}`, '#999'],
    statuses: [{ of: 'request' as const, status: 403, path: `/#${common}/#999` }],
  };
  expect(named(seen)).toEqual({ ...meant, statuses: [{ of: 'request', status: 403, path: '/common/*' }] });
  expect(named(meant)).toEqual(meant);
});

test('several wordings of one phrase are one phrase', () => {
  const numbers = sentenceNames.flatMap((name, number) => (name === 'password-wrong' ? [`#${number}`] : []));
  expect(numbers.length).toBeGreaterThan(1);
  expect(named(observation({ phrases: numbers })).phrases).toEqual(['password-wrong']);
});

test('no name that the bundle shortens is in a message', () => {
  const said = [
    ...Object.keys(observationSchema.shape),
    'type',
    'observation',
    'marks',
    'account',
    'tenant',
    'is',
    'by',
    'of',
    'status',
    'path',
  ];
  expect(inside.filter((name) => said.includes(name))).toEqual([]);
});
