import type { Phrase } from '../../../rules/data/phrases.ts';
import type { Observation, PageKind } from '../../../rules/observation.ts';
import type { Page } from '../page.ts';
import { tieToPartnerCenter } from '../partner-center-tie.ts';
import { findPhrases } from '../phrases.ts';
import type { PageFacts } from '../reader.ts';
import type { Block } from '../text.ts';

/** What all pages of a family have in common whose host says what kind of account it is. */
export function signInPage(
  kind: PageKind,
  where: Phrase['where'],
  accountKind: Observation['accountKind'],
  codes: string[],
  page: Page,
  blocks: readonly Block[],
): PageFacts {
  return {
    page: kind,
    codes,
    phrases: findPhrases(where, blocks, page),
    accountKind,
    partnerCenter: tieToPartnerCenter(page, ''),
  };
}
