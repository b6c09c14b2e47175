import { entraCodes, partnerCodes } from '../../../rules/reading/codes.ts';
import { type Block, type Reading, readBlocks } from '../blocks.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Page } from '../page.ts';
import type { PageFacts } from '../reader.ts';

/** More text than this (in characters) and the page has content of its own: only alerts are its answer then. */
const sparse = 900;
/** A page without a title that says no more than this says one thing. */
const brief = 200;
/** Not more than a title and a bread crumb. */
const nearlyNothing = 80;
/** Alerts that are longer are articles. */
const longestAlert = 1200;
/** Pages where people write about failures: only the page's own alerts count there. */
const aboutFailures = /\/support(\/|$)/;

/** partner.microsoft.com: denial pages, bars, and pages that stay empty. */
export function readPartnerCenter(page: Page): PageFacts {
  const reading = readBlocks(page, sparse);
  const { blocks } = reading;
  const isSaid = (block: Block) => block.content && !block.quoted;
  const isAlert = (block: Block) => block.alert && block.text.length < longestAlert;
  const said = blocks.filter(isSaid);
  const speaks = lengthOf(said) <= sparse && !aboutFailures.test(page.url.pathname);
  const own = blocks.filter((block) => (speaks && isSaid(block)) || isAlert(block));
  const phrases = findPhrases('partner-center', own, page, (block) => isTheAnswer(block, said));
  const shown = own.filter((block) => isAlert(block) && page.isVisible(block.element));
  return {
    page: phrases.length === 0 && isEmpty(reading, page) ? 'partner-center-empty' : 'partner-center',
    codes: shown.flatMap(({ text }) => [...entraCodes(text), ...partnerCodes(text)]),
    phrases,
    partnerCenter: { is: 'yes', by: 'host' },
  };
}

/**
 * Whether a word or two ("Access denied") are the page's answer and not a label on it: they are its title, an alert,
 * or there is hardly anything else.
 */
function isTheAnswer(block: Block, said: readonly Block[]): boolean {
  if (block.alert || block.title) return true;
  const titles = said.filter(({ title }) => title);
  const others = lengthOf(said) - lengthOf(titles) - block.text.length;
  return others <= (titles.length === 0 ? brief : nearlyNothing);
}

/** It says nothing, all of it was read, and nothing of it is still on its way. */
function isEmpty({ blocks, loading, isCut }: Reading, { document, isVisible }: Page): boolean {
  const main = blocks.filter((block) => block.main && block.content);
  if (isCut || lengthOf(main) > nearlyNothing || document.readyState === 'loading') return false;
  return !loading.some(isVisible);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
