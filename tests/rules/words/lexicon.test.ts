import { expect, test } from 'vitest';
import { words } from '../../../rules/words/language.ts';
import { languageOfLexicon, lexiconOf, placeholder } from '../../../rules/words/lexicon.ts';

const sentences = ['Close', 'Open {name}', 'A new sentence'];
const file = {
  language: 'fr',
  name: 'Français',
  words: { Close: 'Fermer', 'Open {name}': 'Ouvrir {name}', failed: 'échec', gone: '' },
};
const lexicon = lexiconOf(file, sentences, ['failed', 'gone']);
const french = languageOfLexicon(lexicon);

test('a sentence is found by its number', () => {
  expect(words(french, { text: placeholder(0) })).toBe('Fermer');
  expect(words(french, { text: placeholder(1), values: { name: 'x' } })).toBe('Ouvrir x');
});

test('what has no translation is in it in English', () => {
  expect(words(french, { text: placeholder(2) })).toBe('A new sentence');
});

test('what has no number is found by its text, and is itself where there is nothing', () => {
  expect(words(french, { text: 'failed' })).toBe('échec');
  expect(words(french, { text: 'gone' })).toBe('gone');
  expect(words(french, { text: 'constructor' })).toBe('constructor');
  expect(words(french, { text: '~ about' })).toBe('~ about');
});

test('it carries no English that is translated', () => {
  expect(JSON.stringify(lexicon)).not.toMatch(/Close|Open/);
});

test('numbers stay apart, however many there are', () => {
  expect(new Set(Array.from({ length: 5000 }, (_, i) => placeholder(i))).size).toBe(5000);
});
