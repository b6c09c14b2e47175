import { distinct, resetCodes } from '../../../rules/text/codes.ts';
import type { Page } from '../page.ts';
import { tieToPartnerCenter } from '../partner-center-tie.ts';
import { findPhrases } from '../phrases.ts';
import type { PageFacts } from '../reader.ts';
import type { Block } from '../text.ts';

/** passwordreset.microsoftonline.com: the code stands in the technical details, the same in every language. */
export function readPasswordReset(page: Page, blocks: readonly Block[]): PageFacts {
  const codes = blocks.flatMap((block) => {
    const found = resetCodes(block.text);
    return found.length > 0 && page.isVisible(block.element) ? found : [];
  });
  return {
    page: 'password-reset',
    codes: distinct(codes).slice(0, 8),
    phrases: findPhrases('password', blocks, page),
    accountKind: 'work',
    partnerCenter: tieToPartnerCenter(page, ''),
  };
}
