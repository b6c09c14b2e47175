import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Phrase, Wording } from '../../rules/data/phrases.ts';
import { root } from '../run.ts';
import { Refusal, tidy } from './report.ts';

/** `rules/data/phrases.ts`, edited as text, and read again to see that it says what it should and nothing else. */

export const phrasesName = 'rules/data/phrases.ts';

type Phrases = Readonly<Record<string, Phrase>>;

/** The end of the table. */
const end = '\n} as const satisfies Record<string, Phrase>;';

/** The source with one wording more, of a phrase that is there or, behind the others of its pages, of a new one. */
export function withWording(source: string, id: string, phrase: Phrase, behind: string | undefined): string {
  const wording = phrase.wordings.at(-1);
  if (!wording) throw new Error('a phrase without a wording');
  const said = written(wording);
  const block = blockOf(source, id);
  if (block) {
    const close = block.text.lastIndexOf(']');
    const before = block.text.slice(0, close).trimEnd();
    const comma = /[[,]$/.test(before) ? '' : ',';
    return (
      source.slice(0, block.at) + before + comma + said + block.text.slice(close) + source.slice(block.end)
    );
  }
  const whole = phrase.whole ? ' whole: true,' : '';
  const entry = `\n  '${id}': { where: '${phrase.where}',${whole} wordings: [${said}] },`;
  const at =
    behind === undefined ? source.indexOf(end) : (blockOf(source, behind)?.end ?? source.indexOf(end));
  return source.slice(0, at) + entry + source.slice(at);
}

/** `{ lang: 'en', text: 'access denied', from: 'seen' }` */
function written({ lang, text, from }: Wording): string {
  return `{ lang: '${lang}', text: ${JSON.stringify(text)}, from: '${from}' }`;
}

/** From `  'id': {` to the `},` that ends it: the formatter puts both in the same column. */
function blockOf(source: string, id: string): { at: number; end: number; text: string } | undefined {
  const pattern = new RegExp(`^  (?:'${id}'|${id}): \\{(?:.*\\},|[^]*?^  \\},)$`, 'm');
  const found = pattern.exec(source);
  return found ? { at: found.index, end: found.index + found[0].length, text: found[0] } : undefined;
}

/**
 * Writes the phrase with its new last wording, and takes it back where the file then says something else.
 *
 * @param before all phrases as they are
 */
export async function addWording(before: Phrases, id: string, phrase: Phrase): Promise<void> {
  const file = join(root, phrasesName);
  const source = readFileSync(file, 'utf8');
  const behind = Object.keys(before).findLast((one) => before[one]?.where === phrase.where);
  writeFileSync(file, withWording(source, id, phrase, behind));
  try {
    tidy([phrasesName]);
    const after = (await import(`${pathToFileURL(file).href}?after`)) as { phrases: Phrases };
    if (!isDeepStrictEqual({ ...after.phrases }, { ...before, [id]: phrase }))
      throw new Error('other phrases');
  } catch (error) {
    writeFileSync(file, source);
    throw new Refusal(
      `${phrasesName} is not as it was expected (${String(error).split('\n')[0]}): add it by hand`,
    );
  }
}
