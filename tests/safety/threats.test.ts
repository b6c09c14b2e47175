import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** SECURITY.md says which test meets which threat: each of them exists, and no threat is left out. */

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const security = read('SECURITY.md');
const rows = [...security.matchAll(/^\| (\d+) \| ([^|]+) \| ([^|]+) \|$/gm)];

test('all twenty-eight threats stand there, in their order', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
});

describe.each(rows.map(([, number = '', threat = '', answer = '']) => ({ number, threat, answer })))(
  '$number: $threat',
  ({ answer }) => {
    const named = [...answer.matchAll(/`(tests\/[\w./-]+)`(?:: ([^·]+))?/g)];

    test('is met by a test or by a reason', () => {
      expect(named.length > 0 || answer.trim().length > 60).toBe(true);
    });
    test.each(named.map(([, file = '', title = '']) => [file, title.trim()]))('%s: %s', (file, title) => {
      const [words = ''] = title.split('. ');
      expect(read(file)).toContain(words);
    });
  },
);

test('every file of tests that it names elsewhere exists too', () => {
  for (const [, file = ''] of security.matchAll(/`((?:tests|rules|tools)\/[\w./-]+\.ts)`/g)) {
    expect(read(file).length, file).toBeGreaterThan(0);
  }
});
