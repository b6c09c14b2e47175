import { entraCodes, isErrorLine, partnerCodes } from '../../../rules/reading/codes.ts';
import { idsIn } from '../../../rules/reading/ids.ts';
import { barsIn } from '../bars.ts';
import { type Block, type Reading, readBlocks } from '../blocks.ts';
import { findPhrases } from '../find-phrases.ts';
import { isRefusal, isShell, isTheAnswer, lengthOf, nearlyNothing, sparse, voicesOf } from '../own-voice.ts';
import type { Page } from '../page.ts';
import type { PageFacts } from '../reader.ts';
import { hear, textOf, withoutNames } from '../voices.ts';

/** partner.microsoft.com: refusals in place of the content, bars, and pages that stay empty. */
export function readPartnerCenter(page: Page): PageFacts {
  const reading = readBlocks(page, sparse);
  const said = reading.blocks.filter(isSaid);
  const bars = barsIn(reading.blocks).filter(({ blocks }) => blocks.every(({ content }) => content));
  const speaks = isRefusal(reading, said, page);
  const inBars = new Set(bars.flatMap(({ blocks }) => blocks));
  const own = reading.blocks.filter((block) => (speaks && isSaid(block)) || inBars.has(block));
  const phrases = findPhrases('partner-center', own, page, (block) => isTheAnswer(block, said, page));
  const alone = speaks && isShell(said) ? said.map((block) => [block]) : [];
  const codes = codesIn([...bars.map(({ blocks }) => blocks), ...alone], page);
  // A number says little here: most of them are in no list. What stands beside it is heard.
  const heard = phrases.length > 0 ? {} : hear(voicesOf(reading, bars, said, speaks, page), page);
  const isFailure = phrases.length + codes.length > 0 || heard.places !== undefined;
  return {
    page: !isFailure && isEmpty(reading, page) ? 'partner-center-empty' : 'partner-center',
    codes,
    phrases,
    ...heard,
    ...(isFailure && idsIn(said.map(({ text }) => text).join('\n'))),
    partnerCenter: { is: 'yes', by: 'host' },
  };
}

/** The page's own words: not its frame, and nothing that it shows. */
function isSaid({ content, quoted }: Block): boolean {
  return content && !quoted;
}

/**
 * Codes stand at the beginning of what a bar or an error page says, or behind a label: elsewhere they are a part of a
 * name.
 */
function codesIn(voices: readonly (readonly Block[])[], page: Page): string[] {
  return voices.flatMap((blocks) => {
    const text = withoutNames(textOf(blocks));
    const codes = [...(isErrorLine(text) ? entraCodes(text) : []), ...partnerCodes(text)];
    return codes.length > 0 && blocks.some(({ element }) => page.isVisible(element)) ? codes : [];
  });
}

/**
 * It says nothing, all of it was read, and nothing of it is still on its way. Where a request has failed, a title and a
 * bread crumb are nothing too.
 */
function isEmpty({ blocks, loading, isCut }: Reading, { document, statuses, isVisible }: Page): boolean {
  const main = blocks.filter((block) => block.main && block.content);
  const most = statuses.length > 0 ? nearlyNothing : 0;
  if (isCut || lengthOf(main) > most || document.readyState === 'loading') return false;
  return !loading.some(isVisible);
}
