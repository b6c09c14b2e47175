import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failuresOf } from '../failures.ts';
import { parsed } from './sources.ts';
import { runsIn, type Titled, titledIn } from './titles.ts';

/** SECURITY.md says which test meets which threat: each of them is there and runs, and no threat is left out. */

const urlOf = (file: string) => new URL(`../../${file}`, import.meta.url);
const read = (file: string) => readFileSync(urlOf(file), 'utf8');
const security = read('SECURITY.md');
const rows = [...security.matchAll(/^\| (\d+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, number = '', threat = '', answer = '']) => ({ name: `${number} ${threat}`, number, answer }),
);

const files = new Map<string, readonly Titled[]>();
/** The tests of a file. @throws where there is no such file */
function testsOf(file: string): readonly Titled[] {
  const all = files.get(file) ?? titledIn(parsed(file, read(file)));
  files.set(file, all);
  return all;
}

/** `tests/a.test.ts`: words of a title. Without words any test of the file will do. */
function namedIn(answer: string): { file: string; words: string }[] {
  return [...answer.matchAll(/`(tests\/[\w./-]+\.test\.ts)`(?:: ([^·]+))?/g)].map(
    ([, file = '', title = '']) => ({ file, words: title.trim().split(/\. | \(/)[0] ?? '' }),
  );
}

test('all thirty-four threats stand there, in their order', () => {
  expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 34 }, (_, i) => i + 1));
});

test('each is met by a test that runs, or by a reason', () => {
  const idle = failuresOf(
    rows,
    ({ name }) => name,
    ({ answer }) => {
      const named = namedIn(answer);
      expect(named.length > 0 || answer.trim().length > 60, 'neither a test nor a reason').toBe(true);
      expect(named.filter(({ file, words }) => !runsIn(testsOf(file), words))).toEqual([]);
    },
  );
  expect(idle).toEqual([]);
});

test('every file that it names elsewhere exists too', () => {
  const named = [...security.matchAll(/`((?:tests|rules|tools)\/[\w./-]+\.ts)`/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(urlOf(file)))).toEqual([]);
});

describe('what runs is told from what does not', () => {
  const all = titledIn(
    parsed(
      'a.test.ts',
      `test('one', () => {}); test.skip('two', () => {}); it.todo('three'); describe.skip('four', () => { test('five', () => {}); });
       describe('six', () => { test.each([1])(\`seven \${1} %s\`, () => {}); }); describe('eight', () => {}); const nine = 'nine';
       test.skipIf(process.platform === 'win32')('ten', () => {}); // test('eleven', () => {});
       test.each([['twelve', 1], ['thirteen', 2]])('%s runs', () => {}); test(name, () => {});`,
    ),
  );

  test('by its syntax', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(
      ' ',
    );
    expect(words.filter((word) => runsIn(all, word))).toEqual([
      'one',
      'six',
      'seven',
      'ten',
      'twelve',
      'thirteen',
    ]);
  });
});
