import { expect, test, vi } from 'vitest';
import { wordsOnDemand } from '../../../entrypoints/observer.content/words-on-demand.ts';
import { type Lexicons, lexicons } from '../../../rules/data/concept-words.ts';

const denied = 'You do not have permission to view this page.';

function asking(ask: () => Promise<Lexicons | undefined>) {
  const asked = vi.fn(ask);
  const arrived = vi.fn();
  return { asked, arrived, words: wordsOnDemand(asked, arrived) };
}

test('says nothing before the words are here, asks once, and tells when they are', async () => {
  const { asked, arrived, words } = asking(async () => lexicons);
  expect([words.conceptsIn(denied), words.conceptsIn(denied)]).toEqual([[], []]);
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
  expect(asked).toHaveBeenCalledTimes(1);
  expect(words.conceptsIn(denied)).not.toEqual([]);
  expect(words.conceptsIn('Welcome back.')).toEqual([]);
});

test('what can wait is asked for once the page stands still', async () => {
  const { asked, words } = asking(async () => lexicons);
  words.conceptsIn(denied, true);
  expect(asked).not.toHaveBeenCalled();
  words.settled = true;
  words.conceptsIn(denied, true);
  expect(asked).toHaveBeenCalledTimes(1);
});

test.each<[string, () => Promise<undefined>]>([
  ['could not start', () => Promise.reject(new Error('Could not establish connection.'))],
  ['ended before it had answered', async () => undefined],
])('a background that %s is asked again at the next look', async (_, fails) => {
  let answers: () => Promise<Lexicons | undefined> = fails;
  const { asked, arrived, words } = asking(() => answers());
  expect(words.conceptsIn(denied)).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(arrived).not.toHaveBeenCalled();
  answers = async () => lexicons;
  expect(words.conceptsIn(denied)).toEqual([]);
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(1));
  expect(asked).toHaveBeenCalledTimes(2);
  expect(words.conceptsIn(denied)).not.toEqual([]);
});
