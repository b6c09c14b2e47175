import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, zipOf } from '../../tools/zip/zip-file.ts';
import { unzip } from './unzip.ts';

const path = fc.stringMatching(/^[a-zé_]{1,8}(\/[a-z]{1,8}){0,2}\.(js|png)$/);
const entry = fc.record({ path, bytes: fc.uint8Array({ maxLength: 400 }) });
const entries = fc.uniqueArray(entry, { selector: ({ path }) => path, maxLength: 12 });

function plain(files: readonly Entry[]) {
  return files
    .map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString('hex') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

test('what was packed comes out again, in the order of the paths', () => {
  fc.assert(
    fc.property(entries, (files) => {
      const out = unzip(zipOf(files));
      expect(out.map(({ path, bytes }) => ({ path, text: bytes.toString('hex') }))).toEqual(plain(files));
    }),
  );
});

test('neither the order of the files nor the day changes a byte', () => {
  fc.assert(
    fc.property(entries, (files) => {
      const zip = zipOf(files);
      expect(zipOf([...files].reverse()).equals(zip)).toBe(true);
      expect(unzip(zip).every(({ dated }) => dated === 0x0021_0000)).toBe(true);
    }),
  );
});

test('one changed byte is noticed, as is a path that comes twice', () => {
  const file = { path: 'a.js', bytes: Buffer.from('a'.repeat(100)) };
  const zip = zipOf([file]);
  const body = zip.indexOf('a.js') + 'a.js'.length;
  zip.writeUInt8(zip.readUInt8(body) ^ 0xff, body);
  expect(() => unzip(zip)).toThrow();
  expect(() => zipOf([file, file])).toThrow('twice in one zip: a.js');
});
