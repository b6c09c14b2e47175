import { describe, expect, test } from 'vitest';
import { codeFamilies, codePattern, familyOfCode, shownCode } from '../../../rules/reading/code-families.ts';
import { codesOfProse, liveCodes, partnerCodes } from '../../../rules/reading/codes.ts';

const known = (digits: string) =>
  ({ '80041012': 'LIVE_80041012', '80045C4D': 'LIVE_80045C4D', '900309': 'PC_900309' })[digits];

test('each family has its form, and a code tells its family', () => {
  const codes = ['AADSTS50020', 'SSPR_0009', 'PC_900309', 'LIVE_CFFFFC15'];
  expect(codes.map(familyOfCode)).toEqual([...codeFamilies]);
  for (const code of [...codes, 'PC_715-123225']) expect(code).toMatch(codePattern);
  for (const none of ['LIVE_80041', 'LIVE_8004101g', 'PC_1', 'AADSTS123', 'SSPR_12345', '80041012'])
    expect(none).not.toMatch(codePattern);
  expect(familyOfCode('80041012')).toBeUndefined();
  expect(shownCode('LIVE_80041012')).toBe('80041012');
  expect(shownCode('PC_2450')).toBe('2450');
});

describe('a page', () => {
  test('of personal accounts', () => {
    expect(liveCodes('80041012')).toEqual(['LIVE_80041012']);
    expect(liveCodes('0x80045c4d')).toEqual(['LIVE_80045C4D']);
    expect(liveCodes('CFFFFC15, CFFFFC15')).toEqual(['LIVE_CFFFFC15']);
    for (const none of ['0x80070005', '800410121', '12345678', 'a80041012'])
      expect(liveCodes(none)).toEqual([]);
  });

  test('of Partner Center', () => {
    expect(partnerCodes('Error code: 2450')).toEqual(['PC_2450']);
    expect(partnerCodes('Reference number: 715-123225')).toEqual(['PC_715-123225']);
    expect(partnerCodes('参照番号：715-123225')).toEqual(['PC_715-123225']);
    expect(partnerCodes('Call 715-123-2255')).toEqual([]);
    expect(partnerCodes('Verification code 482913')).toEqual([]);
  });
});

describe('prose', () => {
  test('numbers of Windows, Outlook and orders are none of live.com, nor of a refused enrollment', () => {
    for (const text of [
      'WMI error 0x80041013',
      'Outlook 0x8004010F',
      'Order 80041012',
      'Order 715-123456 has left our house',
    ])
      expect(codesOfProse(text, known), text).toEqual([]);
  });

  test('an unknown number goes to the family of which the text speaks', () => {
    expect(codesOfProse('Partner Center: error code 2463', known)).toEqual(['PC_2463']);
    expect(codesOfProse('error code 5991234', known)).toEqual(['AADSTS5991234']);
    expect(codesOfProse('Sign-in to Partner Center fails, error code 5991234', known)).toEqual([
      'AADSTS5991234',
    ]);
    expect(codesOfProse('login.live.com error 80041999', known)).toEqual(['LIVE_80041999']);
  });
});
