import { blockPageCode, entraCodes, isErrorLine } from '../../../rules/reading/codes.ts';
import { idsIn } from '../../../rules/reading/ids.ts';
import { readBlocks } from '../blocks.ts';
import type { Page } from '../page.ts';
import type { PageFacts } from '../reader.ts';

/**
 * A page that the person asked us to look at once: a company's AD FS, a proxy, an application. Only codes in error
 * lines count, and rules never call it more than possible: anybody can write a code on a page.
 */
export function readOther(page: Page): PageFacts {
  const { blocks } = readBlocks(page);
  const lines = blocks.filter(
    (block) => !block.quoted && (isErrorLine(block.text) || blockPageCode(block.text)),
  );
  const visible = lines.filter((block) => page.isVisible(block.element));
  const codes = visible.flatMap(({ text }) => [entraCodes(text), blockPageCode(text) ?? []].flat());
  return {
    page: 'other',
    codes,
    phrases: [],
    ...(codes.length > 0 && idsIn(blocks.map((block) => block.text).join('\n'))),
  };
}
