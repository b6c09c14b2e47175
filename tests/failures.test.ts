import { expect, test } from 'vitest';
import { failuresOf } from './failures.ts';

test('each item that fails is named with what is wrong; an empty table is a mistake', () => {
  const check = (number: number) => expect(number).toBeLessThan(3);
  expect(failuresOf([1, 2], String, check)).toEqual([]);
  expect(failuresOf([1, 4, 2, 5], String, check)).toEqual([
    expect.stringMatching(/^4: expected 4 to be less than 3/),
    expect.stringMatching(/^5: /),
  ]);
  expect(() => failuresOf([], String, check)).toThrow('nothing to check');
});
