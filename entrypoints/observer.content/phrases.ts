import type { Phrase } from '../../rules/data/phrases.ts';
import { fnv1a } from '../../rules/reading/fnv1a.ts';
import { again, lookUpIn, sentenceSigns } from '../../rules/reading/key.ts';
import { firstWhole, sentenceTable } from '../../rules/reading/known.ts';
import type { Page } from './page.ts';
import type { Block } from './text.ts';

/** Longer blocks are prose that mentions a sentence; alerts may say more. */
const longestBlock = 400;
const longestAlert = 1200;
/** What may stand before the sentence: `Error:`, `403 –`. */
const heading = /^(?:error|[45]\d\d)\b[\s:.–—-]*/;
/** What may stand behind a sentence that must be all there is. */
const onlyMarks = /^[ .!:。]*$/;

const sentences = lookUpIn(sentenceTable, sentenceSigns);

/**
 * The numbers of the phrases that the blocks show.
 *
 * A phrase counts at the start of a block, inside an alert also later. Rows, links and articles quote: they never
 * count, unless they stand in an alert. Some places say it by themselves, in whatever language. Visibility is asked
 * last: it may force layout.
 *
 * @param isTheAnswer whether a block that is a phrase of a word or two is what the page says, and not a label on it
 */
export function findPhrases(
  where: Phrase['where'],
  blocks: readonly Block[],
  page: Page,
  isTheAnswer: (block: Block) => boolean = () => true,
): string[] {
  const found = new Set<string>();
  const family = fnv1a(where);
  for (const block of blocks) {
    const { place } = block;
    const sentence = sentenceAt(`#${place}`, family) ?? sentenceIn(block, family);
    if (sentence === undefined || (sentence >= firstWhole && !isTheAnswer(block))) continue;
    if (page.isVisible(block.element)) found.add(`#${sentence}`);
  }
  return [...found].slice(0, 8);
}

function sentenceIn({ alert, quoted, text }: Block, family: number): number | undefined {
  if ((quoted && !alert) || text.length > (alert ? longestAlert : longestBlock)) return undefined;
  const words = text.toLowerCase();
  const afterHeading = words.replace(heading, '');
  let found =
    sentenceAt(words, family) ?? (afterHeading === words ? undefined : sentenceAt(afterHeading, family));
  for (let i = 1; alert && found === undefined && i < words.length; i++) {
    // No sentence begins in the middle of a word.
    if (!/[a-z]/.test(words.charAt(i - 1))) found = sentenceAt(words.slice(i), family, true);
  }
  return found;
}

/**
 * The longest sentence that the text begins with.
 *
 * @param family hash of where the sentences stand, with which all of theirs begin
 */
function sentenceAt(text: string, family: number, within = false): number | undefined {
  let hash = family;
  let longest: number | undefined;
  for (let length = 1; length < again && length <= text.length; length++) {
    hash = fnv1a(text.charAt(length - 1), hash);
    const found = sentences(hash, length) ?? sentences(hash, length + again);
    if (found === undefined) continue;
    if (found < firstWhole || (!within && onlyMarks.test(text.slice(length)))) longest = found;
  }
  return longest;
}
