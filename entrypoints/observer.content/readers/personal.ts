import { distinct, liveCodes } from '../../../rules/reading/codes.ts';
import type { Block } from '../blocks.ts';
import type { Page } from '../page.ts';
import type { Voice } from '../voices.ts';
import { serverErrorCode } from './server-data.ts';
import { signInPage } from './sign-in-page.ts';

/** A line that is nothing but a number of live.com, as its error pages show it below their sentences. */
const numberAlone = /^(?:[\p{L} ]{2,30}[:：] ?)?(?:0x)?[0-9a-f]{8}$/iu;

/** login.live.com and account.live.com: whoever is here uses a personal account. */
export const readPersonal = signInPage({
  kind: 'personal-sign-in',
  where: 'personal',
  accountKind: 'personal',
  codesIn: (blocks, voices, page) => distinct([...shown(blocks, page), ...carried(blocks, voices, page)]),
  failing: [
    [/^\/abuse(\/|$)/i, 'abuse'],
    [/^\/(err|jsdisabled)\.srf$/i, 'error-page'],
  ],
});

function shown(blocks: readonly Block[], page: Page): string[] {
  return blocks
    .filter(({ text, place, alert }) => place !== '' || alert || numberAlone.test(text))
    .filter(({ element }) => page.isVisible(element))
    .flatMap(({ text }) => liveCodes(text));
}

/** The code in the page's data: while an error place speaks, and before the page has drawn itself. */
function carried(blocks: readonly Block[], voices: readonly Voice[], page: Page): string[] {
  const code = serverErrorCode(page.document);
  if (!code) return [];
  const speaks = voices.some((voice) => voice.blocks.some(({ element }) => page.isVisible(element)));
  return speaks || blocks.length === 0 ? liveCodes(code) : [];
}
