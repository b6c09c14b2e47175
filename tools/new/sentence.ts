import type { Phrase } from '../../rules/data/phrases.ts';
import { plain } from '../../rules/reading/plain.ts';
import { Refusal } from './report.ts';

/** What a sentence must be to be looked for. */

/** Longer ones are seldom printed alike. */
const longest = 120;
/** So much must stand at the beginning of a sentence, and so much must be all there is; East Asian signs count twice. */
const beginning = 15;
const alone = 6;

/** Signs of somebody's own data in a text that is looked for on everybody's pages. */
const personal: readonly (readonly [RegExp, string])[] = [
  [/\S@\S/, 'an e-mail address'],
  [/https?:|www\./, 'an address'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-/, 'an id'],
  [/[{}<>]|\[[^\]]*\]|%[sd\d]|\$\w/, 'a placeholder'],
  [/\bcontoso\b|\bfabrikam\b|\bjohn doe\b|\bjane doe\b/, 'a made-up name'],
  [/\d{4}/, 'a number of its own'],
];

/** As the reader compares it, without the marks at its end. */
export function comparable(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[\s.!:;,。！：…]+$/u, '');
}

/** @throws Refusal where the text, in its comparable form, says too little, too much or too personal things */
export function checkSentence(text: string, whole: boolean): void {
  const found = personal.find(([pattern]) => pattern.test(text));
  if (found) throw new Refusal(`"${text}" holds ${found[1]}: give the words before it`);
  if (text.length > longest) {
    throw new Refusal(`${text.length} characters, and the beginning is enough: give at most ${longest}`);
  }
  const width = widthOf(text);
  if (width < alone) throw new Refusal(`"${text}" is too short to mean anything`);
  if (!whole && width < beginning) {
    throw new Refusal(
      `"${text}" is too short for the beginning of a sentence: give more of it, or --whole for a new phrase`,
    );
  }
}

/** East Asian signs say about twice as much. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/gu)?.length ?? 0;
  return [...text].length + wide;
}

/** What of the table says the same already. */
export function checkNew(
  phrases: Readonly<Record<string, Phrase>>,
  id: string,
  { where, whole }: Phrase,
  text: string,
): void {
  for (const [other, phrase] of Object.entries(phrases)) {
    if (phrase.where !== where) continue;
    for (const known of phrase.wordings) {
      const covers = known.text === text || (other === id && !whole && text.startsWith(known.text));
      if (covers) throw new Refusal(`"${text}" is covered: ${other} has "${known.text}" (${known.lang})`);
    }
  }
}
