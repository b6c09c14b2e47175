import {
  isShort,
  markOf,
  type Sentence,
  sentenceOfBlock,
  sentenceOfPlace,
  type Where,
} from '../../rules/reading/sentences.ts';
import type { Block } from './blocks.ts';
import type { Page } from './page.ts';

/** Longer blocks are prose that mentions a sentence; alerts may say more. Characters. */
const longestBlock = 400;
const longestAlert = 1200;
/** No more are kept of a page. */
const most = 8;

/**
 * The ids of the known sentences that the blocks show, as an observation carries them.
 *
 * A sentence counts at the start of a block, inside an alert also later. Rows, links and articles quote: they never
 * count, unless they stand in an alert. Some places say it by themselves, in whatever language. Visibility is asked
 * last: it may force layout.
 *
 * @param isTheAnswer whether a block that is a sentence of a word or two is what the page says, and not a label on it
 */
export function findPhrases(
  where: Where,
  blocks: readonly Block[],
  page: Page,
  isTheAnswer: (block: Block) => boolean = () => true,
): string[] {
  const found = new Set<string>();
  for (const block of blocks) {
    const sentence = sentenceIn(block, where);
    if (!sentence || (isShort(sentence) && !isTheAnswer(block))) continue;
    if (page.isVisible(block.element)) found.add(markOf(sentence));
  }
  return [...found].slice(0, most);
}

function sentenceIn({ place, alert, quoted, text }: Block, where: Where): Sentence | undefined {
  const told = place === '' ? undefined : sentenceOfPlace(where, place);
  if (told || (quoted && !alert) || text.length > (alert ? longestAlert : longestBlock)) return told;
  return sentenceOfBlock(where, text, alert);
}
