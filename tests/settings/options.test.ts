import fc from 'fast-check';
import { expect, test } from 'vitest';
import { salvageOptions } from '../../settings/options.ts';
import { anyOptions, full } from './options-samples.ts';

test('what is stored and right comes back as it was', () => {
  fc.assert(
    fc.property(anyOptions, (options) => {
      expect(salvageOptions(options)).toEqual({ value: options, ignored: [] });
    }),
  );
});

test('a stored field that is wrong loses itself alone', () => {
  const { value, ignored } = salvageOptions({ ...full, language: 1, programs: ['edge', 'moon'] });
  expect(value).toEqual({ ...full, language: undefined, programs: ['edge'] });
  expect(ignored.map(({ field }) => field)).toEqual(['programs.1', 'language'].toSorted(byFile));
});

/** In the order of the file. */
function byFile(a: string, b: string): number {
  const place = (field: string) => Object.keys(full).indexOf(field.split('.')[0] ?? '');
  return place(a) - place(b);
}
