import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { inOnePiece, salvage } from '../../rules/salvage.ts';

const person = z.strictObject({ name: z.optional(z.string()), age: z.optional(z.int()) });
const list = z.array(person).check(z.maxLength(2));
const fields = (ignored: readonly { readonly field: string }[]) => ignored.map(({ field }) => field);

test('a wrong part goes alone, and is listed by its place', () => {
  const { value, ignored } = salvage(list, [{ name: 'A', age: 'x' }, 7, { name: 'B', more: 1 }], []);
  expect(value).toEqual([{ name: 'A' }, { name: 'B' }]);
  expect(fields(ignored)).toEqual(['0.age', '1', '2.more']);
});

test('what is kept in one piece is kept or left out as a whole', () => {
  const whole = z.array(inOnePiece(person));
  const { value, ignored } = salvage(whole, [{ name: 'A', age: 'x' }, { name: 'B' }], []);
  expect(value).toEqual([{ name: 'B' }]);
  expect(fields(ignored)).toEqual(['0']);
});

test('what is over the limit of a list is left out at its end', () => {
  const names = ['A', 'B', 'C', 'D'].map((name) => ({ name }));
  expect(salvage(list, names, [])).toMatchObject({ value: names.slice(0, 2), ignored: [{ field: '2' }] });
});

test('where nothing can be kept something else stands for it; what is not there is no mistake', () => {
  expect(salvage(list, 'x', [])).toMatchObject({ value: [], ignored: [{ field: '' }] });
  for (const none of [undefined, null]) expect(salvage(list, none, [])).toEqual({ value: [], ignored: [] });
});

test('a value that is right is taken as it is', () => {
  const right = [{ name: 'A', age: 3 }, {}];
  expect(salvage(list, right, [])).toEqual({ value: right, ignored: [] });
});
