import { distinct, entraCodes, isErrorLine } from '../../../rules/text/codes.ts';
import type { Page } from '../page.ts';
import { tieToPartnerCenter } from '../partner-center-tie.ts';
import { findPhrases } from '../phrases.ts';
import type { PageFacts } from '../reader.ts';
import type { Block } from '../text.ts';

/** mysignins.microsoft.com: registration of security info and of password reset. */
export function readSecurityInfo(page: Page, blocks: readonly Block[]): PageFacts {
  const lines = blocks.filter((block) => block.alert || (!block.quoted && isErrorLine(block.text)));
  return {
    page: 'security-info',
    codes: distinct(
      lines.filter((block) => page.isVisible(block.element)).flatMap((block) => entraCodes(block.text)),
    ).slice(0, 8),
    phrases: findPhrases('password', blocks, page),
    accountKind: 'work',
    partnerCenter: tieToPartnerCenter(page, ''),
  };
}
