import { resetCodes } from '../../../rules/text/codes.ts';
import type { Page } from '../page.ts';
import type { PageFacts } from '../reader.ts';
import type { Block } from '../text.ts';
import { signInPage } from './sign-in-page.ts';

/** passwordreset.microsoftonline.com: the code stands in the technical details, the same in every language. */
export function readPasswordReset(page: Page, blocks: readonly Block[]): PageFacts {
  const codes = blocks.flatMap((block) => {
    const found = resetCodes(block.text);
    return found.length > 0 && page.isVisible(block.element) ? found : [];
  });
  return signInPage('password-reset', 'password', 'work', codes, page, blocks);
}
