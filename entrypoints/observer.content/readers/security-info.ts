import { entraCodes, isErrorLine } from '../../../rules/text/codes.ts';
import type { Page } from '../page.ts';
import type { PageFacts } from '../reader.ts';
import type { Block } from '../text.ts';
import { signInPage } from './sign-in-page.ts';

/** mysignins.microsoft.com: registration of security info and of password reset. */
export function readSecurityInfo(page: Page, blocks: readonly Block[]): PageFacts {
  const lines = blocks.filter((block) => block.alert || (!block.quoted && isErrorLine(block.text)));
  const codes = lines
    .filter(({ element }) => page.isVisible(element))
    .flatMap(({ text }) => entraCodes(text));
  return signInPage('security-info', 'password', 'work', codes, page, blocks);
}
