import { describe, expect, test } from 'vitest';
import { repaired } from '../../../reports/intake/repair.ts';
import { ids, read } from './support.ts';

describe('codes that a picture or a line break has spoilt', () => {
  test.each([
    ['AADSTS5OO76: you must', 'AADSTS50076: you must'],
    ['AADST550076: you must', 'AADSTS50076: you must'],
    ['AAD5TS500l1 and more', 'AADSTS50011 and more'],
    ['A A D S T S 5 0 1 0 5 : Your', 'AADSTS50105 : Your'],
    ['AADSTS501\n05: Your', 'AADSTS50105: Your'],
    ['Error Code: 530\n03\nRequest', 'Error Code: 53003\nRequest'],
    ['Fehlercode: 53OO3', 'Fehlercode: 53003'],
    ['code d’erreur : 5oo76', 'code d’erreur : 50076'],
    ['SSPR_OOO9: not switched on', 'SSPR_0009: not switched on'],
  ])('%j', (written, meant) => {
    const { text, repairs } = repaired(written);
    expect(text).toBe(meant);
    expect(repairs).toHaveLength(1);
  });

  test.each([
    'AADSTS50076: you must',
    'AADSTS 50076 is what it says',
    'AADSTS50020\n3 users have it',
    'AADSTS599999: nobody knows it',
    'AADSTS3OO99: no code fits',
    'Error code: 500 11 users',
    'Error code: 500\n11 users',
    'Your code: 4821O3',
    'code Sold in 2O26',
    'Order 5OO76',
  ])('left as it is: %j', (text) => {
    expect(repaired(text)).toEqual({ text, repairs: [] });
  });

  test('an id that was wrapped is joined, and one with letters is said', () => {
    const wrapped = `Request Id: ${ids.request.slice(0, 23)}\n> ${ids.request.slice(23)}`;
    expect(repaired(wrapped)).toEqual({ text: `Request Id: ${ids.request}`, repairs: [] });
    const spoilt = ids.request.replaceAll('0', 'O');
    const { text, repairs } = repaired(`Request ld: ${spoilt}`);
    expect(text).toBe(`Request Id: ${ids.request}`);
    expect(repairs).toEqual([{ written: spoilt, meant: ids.request }]);
  });

  test('what was repaired is said in the result', async () => {
    expect(await read('Partner Center says AADSTS5OO76.')).toMatchObject([
      { codes: ['AADSTS50076'], notes: ['“AADSTS5OO76” was read as AADSTS50076.'] },
    ]);
  });

  test('a long text in a moment', () => {
    const before = performance.now();
    for (const unit of ['AADST5 ', 'Error code: 5O', '0l0-', 'A A D S T S 5 0 ', 'a'.repeat(40)]) {
      repaired(unit.repeat(200_000 / unit.length));
    }
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
