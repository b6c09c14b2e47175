import { distinct, entraCodes, partnerCodes } from '../../../rules/text/codes.ts';
import type { Page } from '../page.ts';
import { findPhrases } from '../phrases.ts';
import type { PageFacts } from '../reader.ts';
import type { Block } from '../text.ts';

/** More text than this and the page has content of its own: a sentence in it is not the page's answer. */
const sparse = 900;
/** Not more than a title and a bread crumb. */
const nearlyNothing = 80;
/** Pages where people write about failures: only the page's own alerts count there. */
const aboutFailures = /\/support(\/|$)/;
const loading =
  '[aria-busy=true], [role=progressbar], [class*="skeleton" i], [class*="shimmer" i], [class*="spinner" i]';

/** partner.microsoft.com: denial pages, bars, and pages that stay empty. */
export function readPartnerCenter(page: Page, blocks: readonly Block[]): PageFacts {
  const content = blocks.filter((block) => block.content);
  const length = content.reduce((sum, block) => sum + block.text.length, 0);
  const speaks = (block: Block) =>
    block.alert || (length <= sparse && !block.quoted && !aboutFailures.test(page.url.pathname));
  const own = blocks.filter(speaks);
  const alerts = own.filter(
    (block) => block.alert && block.text.length < 1200 && page.isVisible(block.element),
  );
  const phrases = findPhrases('partner-center', own, page);
  return {
    page:
      length <= nearlyNothing && phrases.length === 0 && !isLoading(page)
        ? 'partner-center-empty'
        : 'partner-center',
    codes: distinct(alerts.flatMap(({ text }) => [...entraCodes(text), ...partnerCodes(text)])).slice(0, 8),
    phrases,
    partnerCenter: { is: 'yes', by: 'host' },
  };
}

function isLoading({ document, isVisible }: Page): boolean {
  if (document.readyState === 'loading') return true;
  return [...document.querySelectorAll(loading)].slice(0, 20).some(isVisible);
}
