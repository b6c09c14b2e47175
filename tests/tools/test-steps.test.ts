import { expect, test } from 'vitest';
import { failed, inWords, passed, skipped, sumOf, warningsIn } from '../../tools/test/count.ts';
import { oneAtATime, scopeOf, stepsOf } from '../../tools/test/steps.ts';
import { leftToAll, stepsLeftToAll } from '../scope.ts';

const names = (...args: string[]) => stepsOf(scopeOf(args, {})).map(({ name }) => name);

test('the closing line is the sum, and says what was skipped only where something was', () => {
  expect(inWords(sumOf([]))).toBe('0 passed, 0 failed');
  expect(inWords(sumOf([passed(), passed(), failed('no')]))).toBe('2 passed, 1 failed');
  expect(inWords(sumOf([passed(), skipped()]))).toBe('1 passed, 0 failed, 1 skipped');
});

test('what a step warns of is shown though it passed', () => {
  const output =
    'a line\nWarning: fr: not translated: rule x: Try\nno Warning: this\nWarning: fr: not translated: rule x: Try';
  expect(warningsIn(output)).toEqual(['Warning: fr: not translated: rule x: Try']);
  expect(warningsIn('')).toEqual([]);
});

test('npm test: the browser tests come after the build', () => {
  expect(names()).toEqual(['lint', 'types', 'unit tests', 'build', 'browser tests']);
});

test('test:all has the steps of npm test and the rest', () => {
  expect(names('--all')).toEqual([...names(), ...Object.keys(stepsLeftToAll)]);
  expect(scopeOf([], { ALL: '1' }).all).toBe(true);
});

test('what has the machine for itself is nothing of npm test', () => {
  for (const file of oneAtATime)
    expect(leftToAll, file).toContainEqual(expect.objectContaining({ file, part: 'nothing of it' }));
});

test('several machines do together what one does alone, and each builds what its browser tests need', () => {
  const parts = [1, 2, 3].map((i) => names('--all', `--shard=${i}/3`));
  expect(new Set(parts.flat())).toEqual(new Set(names('--all')));
  for (const part of parts)
    expect(part).toEqual(expect.arrayContaining(['unit tests', 'build', 'browser tests']));
});

test('a share that is none is refused', () => {
  for (const shard of ['', '0/2', '3/2', '1', '1.5/2', 'a/b'])
    expect(() => scopeOf([`--shard=${shard}`], {}), shard).toThrow('1/4 is the first of four');
});

test('what needs a build that failed is skipped, and counted so', async () => {
  const step = stepsOf(scopeOf([], {})).find(({ name }) => name === 'browser tests');
  expect(await step?.run(['build'])).toEqual(skipped());
});
