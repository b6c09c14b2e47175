import type { Phrase } from '../../../rules/data/phrases.ts';
import type { Observation, PageKind } from '../../../rules/observation/observation.ts';
import { type Block, readBlocks } from '../blocks.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Page } from '../page.ts';
import { tieToPartnerCenter } from '../partner-center-tie.ts';
import type { Reader } from '../reader.ts';

/** A reader of pages whose host says what kind of account it is. */
export function signInPage(
  kind: PageKind,
  where: Phrase['where'],
  accountKind: Observation['accountKind'],
  codesIn: (blocks: readonly Block[], page: Page) => string[] = () => [],
): Reader {
  return (page) => {
    const { blocks } = readBlocks(page);
    return {
      page: kind,
      codes: codesIn(blocks, page),
      phrases: findPhrases(where, blocks, page),
      accountKind,
      partnerCenter: tieToPartnerCenter(page, ''),
    };
  };
}
