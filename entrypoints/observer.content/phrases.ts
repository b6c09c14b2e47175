import type { Phrase } from '../../rules/data/phrases.ts';
import { type PhraseTable, phraseMark, phraseTable, type Wanted } from '../../rules/text/phrase-table.ts';
import type { Page } from './page.ts';
import type { Block } from './text.ts';

/** Longer blocks are prose that mentions a sentence; alerts may say more. */
const longestBlock = 400;
const longestAlert = 1200;
/** What may stand before the sentence: `Error:`, `403 –`. */
const heading = /^(?:error|[45]\d\d)\b[\s:.–—-]*/;

/** What may stand behind a phrase that must be all there is. */
const onlyMarks = /^[ .!:。]*$/;

/**
 * The ids of the phrases that the blocks show, `:inferred` behind those of inferred wording.
 *
 * A phrase counts at the start of a block, inside an alert also later. Rows, links and articles quote: they never
 * count, unless they stand in an alert. Some places say it by themselves, in whatever language. Visibility is asked
 * only of what was found.
 *
 * @param isTheAnswer whether a phrase that is only a word or two may count in this block
 */
export function findPhrases(
  where: Phrase['where'],
  blocks: readonly Block[],
  page: Page,
  isTheAnswer: (block: Block) => boolean = () => true,
): string[] {
  const table = phraseTable(where);
  const found = new Set<string>();
  for (const block of blocks) {
    const wanted = table.byPlace.get(block.place) ?? phraseIn(block, table);
    if (!wanted || (wanted.whole && !isTheAnswer(block))) continue;
    if (page.isVisible(block.element)) found.add(phraseMark(wanted));
  }
  return [...found].slice(0, 8);
}

function phraseIn(block: Block, table: PhraseTable): Wanted | undefined {
  if (block.quoted && !block.alert) return undefined;
  if (block.text.length > (block.alert ? longestAlert : longestBlock)) return undefined;
  const text = block.text.toLowerCase();
  return wantedIn(text, block.alert, table) ?? wantedIn(text.replace(heading, ''), block.alert, table);
}

function wantedIn(text: string, anywhere: boolean, { pattern, byText }: PhraseTable): Wanted | undefined {
  const hit = pattern.exec(text);
  if (!hit || (hit.index > 0 && !anywhere)) return undefined;
  const wanted = byText.get(hit[0]);
  if (wanted?.whole && !(hit.index === 0 && onlyMarks.test(text.slice(hit[0].length)))) return undefined;
  return wanted;
}
