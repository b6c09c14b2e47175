import type { Phrase } from '../../../rules/data/phrases.ts';
import type { ErrorPlace } from '../../../rules/data/places.ts';
import type { Observation, PageKind } from '../../../rules/observation/observation.ts';
import { idsIn } from '../../../rules/reading/ids.ts';
import { type Block, readBlocks } from '../blocks.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Page } from '../page.ts';
import { tieToPartnerCenter } from '../partner-center-tie.ts';
import type { Reader } from '../reader.ts';
import { hear, placedVoices, type Voice, wholePage } from '../voices.ts';

/** A family of pages whose host says what kind of account it is for. */
export interface SignInPage {
  readonly kind: PageKind;
  readonly where: Phrase['where'];
  readonly accountKind: Observation['accountKind'];
  /** Codes that the page shows or carries. */
  readonly codesIn?: (blocks: readonly Block[], voices: readonly Voice[], page: Page) => string[];
  /** Addresses at which the page is a failure, in whatever words, and what place it then is. */
  readonly failing?: readonly (readonly [path: RegExp, place: ErrorPlace])[];
}

export function signInPage({ kind, where, accountKind, codesIn, failing = [] }: SignInPage): Reader {
  return (page) => {
    const { blocks, controls } = readBlocks(page);
    const placed = placedVoices(blocks);
    const codes = codesIn?.(blocks, placed, page) ?? [];
    const phrases = findPhrases(where, blocks, page);
    const known = codes.length + phrases.length > 0;
    const place = failing.find(([path]) => path.test(page.url.pathname))?.[1];
    // A page without fields asks for nothing: what it says may be that it refuses.
    const whole = place || controls === 0 ? [wholePage(blocks, place ?? 'page', place !== undefined)] : [];
    const heard = known ? {} : hear(placed.length > 0 ? placed : whole, page);
    return {
      page: kind,
      codes,
      phrases,
      ...heard,
      ...((known || heard.places) && idsIn(blocks.map(({ text }) => text).join('\n'))),
      accountKind,
      partnerCenter: tieToPartnerCenter(page, ''),
    };
  };
}
