import type { Page } from '../page.ts';
import { tieToPartnerCenter } from '../partner-center-tie.ts';
import { findPhrases } from '../phrases.ts';
import type { PageFacts } from '../reader.ts';
import type { Block } from '../text.ts';

/** login.live.com and account.live.com: whoever is here uses a personal account. */
export function readPersonal(page: Page, blocks: readonly Block[]): PageFacts {
  return {
    page: 'personal-sign-in',
    codes: [],
    phrases: findPhrases('personal', blocks, page),
    accountKind: 'personal',
    partnerCenter: tieToPartnerCenter(page, ''),
  };
}
