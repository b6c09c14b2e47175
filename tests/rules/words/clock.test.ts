import { expect, test } from 'vitest';
import { clockTime, minutesLeft, shortDuration } from '../../../rules/words/clock.ts';
import { english, languageOf } from '../../../rules/words/language.ts';
import { readLocale } from '../../../tools/locales.ts';

const french = languageOf(readLocale('fr'));
const now = new Date(2026, 10, 29, 14, 22, 30).getTime();
const minutes = (count: number) => now + count * 60_000;

test('the time is that of the wall, in the way of the language; a day is named where it is not soon', () => {
  expect(clockTime(english, minutes(10), now)).toBe('14:32');
  expect(clockTime(french, minutes(10), now)).toBe('14:32');
  expect(clockTime(english, minutes(24 * 60), now)).toBe('Mon 14:22');
});

test('a minute that has begun is a minute', () => {
  expect([minutes(10), now + 60_001, now + 1, now, now - 5].map((at) => minutesLeft(at, now))).toEqual([
    10, 2, 1, 0, 0,
  ]);
});

test('minutes, then hours, short', () => {
  expect([9, 99, 100, 1440].map((count) => shortDuration(english, count))).toEqual([
    '9m',
    '99m',
    '2h',
    '24h',
  ]);
  expect(shortDuration(french, 9)).toMatch(/^9\s?min$/);
});
