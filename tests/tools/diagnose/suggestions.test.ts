import { afterAll, expect, test } from 'vitest';
import { input, removeInputs, run } from './support.ts';

afterAll(removeInputs);

/** A text in which nothing is recognised is no unusable input: the search is asked for its words. */
test.each([
  ['en.txt', 'Hi, I cannot log in, it asks for the authenticator. What now?'],
  ['de.txt', 'Hallo, mein Kennwort ist weg, wie bekomme ich ein neues?'],
  ['ja.txt', 'パスワードを忘れました。'],
])('%s: suggestions, and exit status 1', async (name, text) => {
  const { status, stdout, stderr } = await run(input(name, text), '--json');
  const { diagnosis, suggestions } = JSON.parse(stdout);
  expect({ status, stderr, found: diagnosis.findings }).toEqual({ status: 1, stderr: '', found: [] });
  expect(suggestions.length).toBeGreaterThan(0);
  for (const one of suggestions) {
    expect([
      ['rule', 'title'],
      ['situation', 'title'],
    ]).toContainEqual(Object.keys(one));
    expect(one.title).not.toBe('');
  }
});

test('in words, and none for what says nothing', async () => {
  const { status, stdout } = await run(
    input('words.txt', 'My password is forgotten, and my phone is stolen.'),
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(/^Nothing recognised\.\n\nIts words may be about this:\n {2}- \S/);
  const empty = await run(input('id.txt', '0b1c2d3e-4f50-4617-9283-a4b5c6d7e8f9'), '--json');
  expect([empty.status, JSON.parse(empty.stdout).suggestions]).toEqual([1, []]);
});

test('beside what is recognised there are none', async () => {
  const { status, stdout } = await run(input('code.txt', 'AADSTS50020'), '--json');
  expect([status, JSON.parse(stdout).suggestions]).toEqual([0, []]);
});
