import { describe, expect, test } from 'vitest';
import { dateWords, durationWords, tagWords, timeWords } from '../../../rules/words/dates.ts';
import { bestLanguage, english, languageOf, listWords, words } from '../../../rules/words/language.ts';

const count = '{count} {count|one:entry|other:entries}';
const french = languageOf({
  language: 'fr',
  name: 'Français',
  words: {
    Close: 'Fermer',
    Open: '',
    [count]: '{count} {count|one:entrée|other:entrées}',
    'Opened from {place}': 'Ouvert depuis {place}',
    'the list': 'la liste',
    '{first}, then {second}': '{second} après {first}',
  },
});
/** Four forms, and a translation that knows only some of them. */
const polish = languageOf({
  language: 'pl',
  name: 'Polski',
  words: {
    [count]: '{count} {count|one:wpis|few:wpisy|many:wpisów|other:wpisu}',
    '{count} {count|one:page|other:pages}': '{count} {count|one:strona|other:stron}',
  },
});

describe('a sentence', () => {
  test('in its language; what is not translated, or translated by nothing, stays English', () => {
    expect(words(english, { text: 'Close' })).toBe('Close');
    expect(words(french, { text: 'Close' })).toBe('Fermer');
    expect(words(french, { text: 'Undo' })).toBe('Undo');
    expect(words(french, { text: 'Open' })).toBe('Open');
  });

  test('whose English has changed is said in the new English, not in the old translation', () => {
    expect(words(french, { text: 'Close the list' })).toBe('Close the list');
    expect(words(french, { text: 'close' })).toBe('close');
  });

  test('that every object has by another name has no translation', () => {
    expect(words(french, { text: 'constructor' })).toBe('constructor');
  });

  test('with values, in the order of the language', () => {
    const text = '{first}, then {second}';
    expect(words(french, { text, values: { first: 'A', second: 'B' } })).toBe('B après A');
  });

  test('a message as a value is translated too', () => {
    const place = { text: 'the list' };
    expect(words(french, { text: 'Opened from {place}', values: { place } })).toBe('Ouvert depuis la liste');
    const entries = { text: count, values: { count: 2 } };
    expect(words(french, { text: 'Opened from {place}', values: { place: entries } })).toBe(
      'Ouvert depuis 2 entrées',
    );
  });

  test('text as a value is not translated', () => {
    expect(words(french, { text: 'Opened from {place}', values: { place: 'the list' } })).toBe(
      'Ouvert depuis the list',
    );
  });

  test('a value is never filled in again', () => {
    const values = { first: '{second} {count|one:x|other:y} $&', second: '{first}', count: 1 };
    expect(words(english, { text: '{first}, then {second}', values })).toBe(
      '{second} {count|one:x|other:y} $&, then {first}',
    );
  });

  test('a name without a value stays, also one that every object has', () => {
    expect(words(english, { text: '{toString} of {it}', values: { of: 'x' } })).toBe('{toString} of {it}');
    expect(words(english, { text: count })).toBe(count);
  });
});

describe('plural forms', () => {
  test.each([
    [english, 0, '0 entries'],
    [english, 1, '1 entry'],
    [english, 1234, '1,234 entries'],
    [french, 0, '0 entrée'],
    [french, 1, '1 entrée'],
    [french, 2, '2 entrées'],
    [french, 1234, '1\u202f234 entrées'],
    [polish, 1, '1 wpis'],
    [polish, 3, '3 wpisy'],
    [polish, 12, '12 wpisów'],
    [polish, 1.5, '1,5 wpisu'],
  ])('%o: %d', (language, number, said) => {
    expect(words(language, { text: count, values: { count: number } })).toBe(said);
  });

  test('a form that the translation lacks is the other one', () => {
    const text = '{count} {count|one:page|other:pages}';
    expect(words(polish, { text, values: { count: 3 } })).toBe('3 stron');
  });

  test('without a form that fits, the sentence stays as it is', () => {
    expect(words(english, { text: '{count|one:entry}', values: { count: 2 } })).toBe('{count|one:entry}');
  });
});

describe('what Intl says', () => {
  test('lists', () => {
    expect(listWords(english, ['A', 'B', 'C'], 'conjunction')).toBe('A, B and C');
    expect(listWords(english, ['A', 'B'], 'disjunction')).toBe('A or B');
    expect(listWords(french, ['A', 'B'], 'disjunction')).toBe('A ou B');
    const japanese = languageOf({ language: 'ja', name: '日本語', words: {} });
    expect(listWords(japanese, ['所有者', 'Microsoft'], 'disjunction')).toBe('所有者または Microsoft');
  });

  test('dates: a day, a month, a year, and what is no date', () => {
    expect(['2022-07-20', '2023-10', '2021', 'soon'].map((date) => dateWords(english, date))).toEqual([
      '20 Jul 2022',
      'Oct 2023',
      '2021',
      'soon',
    ]);
    expect(dateWords(french, '2022-07-20')).toBe('20 juil. 2022');
  });

  test('times, in UTC whatever the clock of the reader', () => {
    expect(timeWords(english, '2026-11-21T08:00:00Z')).toBe('21 Nov 2026, 08:00 UTC');
    expect(timeWords(french, '2026-11-21T08:00:00Z')).toMatch(/^21 nov\. 2026.+08:00 UTC$/);
    expect(timeWords(english, '2026-99-99T99:99:99Z')).toBe('2026-99-99T99:99:99Z');
  });

  test('durations', () => {
    const said = [1, 99, 100, 5999, 6000].map((seconds) => durationWords(english, seconds));
    expect(said.join(', ')).toMatch(/^1 sec, 99 secs?, 2 mins?, 100 mins?, 2 hrs?$/);
    expect(durationWords(french, 300)).toMatch(/^5\smin$/);
  });

  test('languages by their name', () => {
    expect(tagWords(english, 'fr-FR')).toBe('French (France) · fr-FR');
    expect(tagWords(french, 'fr-FR')).toBe('français (France) · fr-FR');
    expect(tagWords(english, 'not a tag')).toBe('not a tag');
  });
});

test('a language of which nothing is said is written from left to right', () => {
  const file = { language: 'ar', name: 'العربية', words: {} };
  expect(languageOf(file).direction).toBe('ltr');
  expect(languageOf({ ...file, direction: 'rtl' }).direction).toBe('rtl');
});

test.each([
  ['fr-CA', 'fr'],
  ['pt-PT', 'pt-BR'],
  ['zh-SG', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-TW', 'en'],
  ['zh-Hant-HK', 'en'],
  ['tlh', 'en'],
  ['not a tag!', 'en'],
])('a reader of %s gets %s: what is written alike, whatever the region', (wanted, best) => {
  const known = ['fr', 'ja', 'pt-BR', 'zh-CN'].map((language) => ({ language, name: language }));
  expect(bestLanguage([wanted], known).language).toBe(best);
});
