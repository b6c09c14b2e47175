import { expect, test } from 'vitest';
import { wordCount } from '../../../rules/words/word-count.ts';

test('a word is what stands between blanks, an id or an address one; marks alone are none', () => {
  expect(wordCount('')).toBe(0);
  expect(wordCount('1. Open https://partner.microsoft.com/ – then “Account settings” > **Users**')).toBe(7);
});

test('without blanks, letters count by what they say', () => {
  expect(wordCount('パートナー センターにサインインできません')).toBe(8);
  expect(wordCount('无法登录合作伙伴中心')).toBe(4);
  expect(wordCount('エラー AADSTS50020 を確認してください。')).toBe(1 + 5);
});
