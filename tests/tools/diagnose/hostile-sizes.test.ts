import { afterAll, describe, expect, test, vi } from 'vitest';
import { readPage } from '../../../tools/diagnose/read-page.ts';
import { inputTexts } from '../../../tools/diagnose/texts.ts';
import { input, removeInputs, run, url } from './support.ts';

afterAll(removeInputs);

/** Pages that are made to be too much: read, or refused in a line, in seconds. */

vi.setConfig({ testTimeout: 120_000 }); // the limit is processor time, and a busy machine gives little of it

const times = (count: number, text: string) => text.repeat(count);
const failure = '<p>AADSTS50020: User account is refused.</p>';
const at = new URL(url);

/** What is read is right, what is not read is refused with one of its sentences. */
async function bounded(html: string, seconds = 4): Promise<'read' | string> {
  const seen = await readPage(`<html><body>${html}`, at, { seconds });
  if (!seen) throw new Error('the address is known');
  return 'problem' in seen ? seen.problem.text : 'read';
}

describe('levels, tags and attributes without end', () => {
  test('levels as no page has them', async () => {
    // All the time that there is: where other work shares the processor, it takes more of it.
    expect(await bounded(times(2000, '<div>') + failure, 10)).toBe('read');
    expect(await bounded(times(20_000, '<div>') + failure)).toBe(inputTexts.tooDeep);
    expect(await bounded(times(1_000_000, '<div>') + failure)).toBe(inputTexts.tooManyTags);
  });

  test.each([
    ['alerts in alerts', times(20_000, '<div role="alert">') + failure],
    ['tags that do not end', times(150_000, '<div a="')],
    ['ends of what never began', times(200, times(100, '<b>') + times(1000, '</i>'))],
    ['attributes', `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>${failure}</div>`],
    ['tables in tables', times(10_000, '<table><tr><td>') + failure],
    ['templates in templates', times(20_000, '<template>') + failure],
  ])('%s', async (_, html) => {
    const { tooDeep, tooSlow, tooMuch, tooManyTags } = inputTexts;
    expect(['read', tooDeep, tooSlow, tooMuch, tooManyTags]).toContain(await bounded(html));
  });

  test('a million comments', async () => {
    expect(await bounded(times(1_000_000, '<!--x-->'))).toBe(inputTexts.tooManyTags);
  });
});

test('the command says it in a line', async () => {
  const file = input('deep.html', `<html><body>${times(1_000_000, '<div>')}`);
  const { status, stdout, stderr } = await run(file, '--url', url);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^diagnose: .*deep\.html: the page has more than 200,000 tags.*\n$/);
});
