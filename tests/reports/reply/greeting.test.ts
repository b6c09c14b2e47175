import { expect, test } from 'vitest';
import { firstNameOf, greetingWords } from '../../../reports/reply/greeting.ts';
import { english } from '../../../rules/words/language.ts';
import { french } from '../french.ts';

test.each([
  ['Ada', 'Ada'],
  ['  Ada   Lovelace ', 'Ada'],
  ['Lovelace, Ada', 'Ada'],
  ['Lovelace,Ada', 'Ada'],
  ['Ada Lovelace, PhD', 'Ada'],
  ['Dr. Ada Lovelace', 'Ada'],
  ['Prof. Dr. med. Hans Müller', 'Hans'],
  ['Jean-Luc Martin', 'Jean-Luc'],
  ['D’Arcy O’Brien', 'D’Arcy'],
  ['Łukasz Żak', 'Łukasz'],
  ['Ольга Иванова', 'Ольга'],
  // Half of it would be the wrong half.
  ['Mr Lovelace', 'Mr Lovelace'],
  ['Frau Dr. Müller', 'Frau Dr. Müller'],
  ['A. Lovelace', 'A. Lovelace'],
  ['J.-P. Martin', 'J.-P. Martin'],
  ['van der Berg, Anna', 'Anna'],
  ['Lovelace, Ada, Babbage, Charles', 'Lovelace, Ada, Babbage, Charles'],
  ['山田 太郎', '山田 太郎'],
  ['김민수', '김민수'],
  ['Dr.', 'Dr.'],
  // No names.
  ['ada@contoso.example', ''],
  ['user 7', ''],
  ['<b>Ada</b>', ''],
  ['{name}', ''],
  ['', ''],
])('%s: %s', (typed, first) => {
  expect(firstNameOf(typed)).toBe(first);
});

test('a greeting is whole, whatever is known', () => {
  expect(greetingWords(english, 'Ada Lovelace')).toBe('Hello Ada,');
  expect(greetingWords(english, '')).toBe('Hello,');
  expect(greetingWords(english, 'ada@contoso.example')).toBe('Hello,');
  expect(greetingWords(french, 'Ada Lovelace')).toBe('Bonjour Ada,');
  expect(greetingWords(english, 'Ada  Lovelace', 'Dear {name} ({firstName}),')).toBe(
    'Dear Ada Lovelace (Ada),',
  );
  expect(greetingWords(english, '', 'Dear {name},')).toBe('Hello,');
  expect(greetingWords(english, '', 'Dear partner,')).toBe('Dear partner,');
  expect(greetingWords(english, '$& $1', 'Dear {name},')).not.toContain('Dear Dear');
});
