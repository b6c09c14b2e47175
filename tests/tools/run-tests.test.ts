import { expect, test } from 'vitest';
import { count } from '../../tools/test/run-tests.ts';

const results = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
};

test('tests are counted', () => {
  expect(count(results, true, '')).toMatchObject({ passed: 3, failed: 0, skipped: 1 });
  expect(count({ ...results, numFailedTests: 2 }, false, '')).toMatchObject({ failed: 2 });
});

test('a failure without a failed test counts all the same', () => {
  expect(count(undefined, false, 'it crashed')).toMatchObject({ passed: 0, failed: 1, output: 'it crashed' });
  expect(count(results, false, '')).toMatchObject({ failed: 1 });
  const broken = { ...results, testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }] };
  expect(count(broken, false, '')).toMatchObject({ failed: 1 });
});

test('what failed is named first, and what needed a second try', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'goes well' },
    { status: 'failed', fullName: 'goes wrong' },
  ];
  const failed = { name: 'a.test.ts', status: 'failed', assertionResults };
  const { output, triedAgain } = count(
    { ...results, testResults: [failed] },
    false,
    'the story\nTried again: goes wrong',
  );
  expect(output.split('\n').slice(0, 3)).toEqual(['a.test.ts', '  goes wrong', 'the story']);
  expect(triedAgain).toEqual(['goes wrong']);
});
