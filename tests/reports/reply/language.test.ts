import { expect, test } from 'vitest';
import { replyLanguageFor, replyLanguages } from '../../../reports/reply/language.ts';

const known = [
  { language: 'fr', name: 'Français', complete: true },
  { language: 'de', name: 'Deutsch' },
] as const;

test('only whole languages, English always', () => {
  expect(replyLanguages(known).map(({ language }) => language)).toEqual(['en', 'fr']);
});

test.each([
  [['fr-CA'], 'en', { language: 'fr' }],
  [[undefined, 'fr'], 'en', { language: 'fr' }],
  [['en-US'], 'fr', { language: 'en' }],
  [[], 'fr', { language: 'fr' }],
  [[], 'de', { language: 'en' }],
  [['de'], 'fr', { language: 'en', insteadOf: 'de' }],
  [['pl', 'fr'], 'fr', { language: 'en', insteadOf: 'pl' }],
] as const)('written in %o, own %s: %o', (written, own, expected) => {
  expect(replyLanguageFor(written, own, known)).toEqual(expected);
});
