import { delegated } from '../../../rules/data/codes/delegated.ts';
import { interruptions } from '../../../rules/data/codes/interruptions.ts';
import type { Observation, PageKind } from '../../../rules/observation/observation.ts';
import { accountKindIn } from '../../../rules/reading/account-kind.ts';
import { blockPageCode, distinct, entraCodes, isErrorLine } from '../../../rules/reading/codes.ts';
import { isHint } from '../../../rules/reading/hints.ts';
import { idsIn, idsInOrder, isId } from '../../../rules/reading/ids.ts';
import { plain } from '../../../rules/reading/plain.ts';
import { type Block, readBlocks } from '../blocks.ts';
import { findPhrases } from '../find-phrases.ts';
import { fitting } from '../fitting.ts';
import type { Page } from '../page.ts';
import { tieToPartnerCenter } from '../partner-center-tie.ts';
import type { Reader } from '../reader.ts';
import { hear, placedVoices, type Voice, wholePage } from '../voices.ts';
import { readConfig, type SignInConfig } from './config.ts';

/** Page classes by `PageID`, the same in every language. */
const kinds: Readonly<Record<string, PageKind>> = {
  ConvergedError: 'entra-error',
  ConvergedSignIn: 'entra-sign-in',
  ConvergedTFA: 'entra-mfa',
  ConvergedProofUpRedirect: 'entra-proof-up',
  KmsiInterrupt: 'entra-stay-signed-in',
  CmsiInterrupt: 'entra-stay-signed-in',
  ConvergedConditionalAccess: 'entra-block',
  ConvergedConsent: 'entra-consent',
};

/** Pages on which a person is still signing in: the company's own words may stand on them, too. */
const middleOfSignIn: readonly PageKind[] = [
  'entra-sign-in',
  'entra-mfa',
  'entra-stay-signed-in',
  'entra-proof-up',
];

/** login.microsoftonline.com and its siblings. */
export const readEntra: Reader = (page) => {
  const { blocks, controls } = readBlocks(page);
  const config = readConfig(page.document);
  const metaId = page.document.querySelector('meta[name="PageID" i]')?.getAttribute('content');
  const pageId = fitting(/^[A-Za-z0-9]{1,60}$/, metaId ?? config?.pgid);
  const kind = kindOf(pageId, config);
  const own = ownBlocks(blocks, kind, page);
  const texts = own.map((block) => block.text);
  // Every code has four digits, and most pages have none: these two ask each block for many things.
  const isCoded = texts.some((text) => /\d{4}/.test(text));
  const rows = isCoded ? blockPageRows(own, page) : [];
  const lines = isCoded ? errorLines(own, kind, page) : [];
  const voices = own.length > 0 ? voicesOf(own, kind, controls) : [];
  const carried = blocks.length > 0 && own.length === 0 ? [] : codesCarried(config, kind, voices, own, page);
  const codes = [...rows, ...lines.flatMap(({ text }) => entraCodes(text)), ...carried];
  const phrases = findPhrases('entra', own, page, isHeading);
  const heard = codes.length + phrases.length > 0 ? {} : hear(voices, page);
  const errorText = [plain(config?.exceptionMessage ?? ''), ...texts.filter(namesSomebody)].join('\n').trim();
  return {
    page: pageKind(kind, rows, codes),
    ...(pageId && { pageId }),
    codes,
    phrases,
    ...heard,
    ...(config?.errorTitle && { blockTitle: config.errorTitle }),
    ...(config?.errorDescription && { blockDescription: config.errorDescription }),
    ...((codes.length > 0 || heard.places) && { ...configIds(config), ...supportIds(texts) }),
    accountKind: errorText ? accountKindIn(errorText) : 'unknown',
    partnerCenter: tieOf(page, errorText, codes),
    unkept: { errorText, tenantSegment: codes.length > 0 ? page.url.pathname.split('/')[1] : undefined },
  };
};

/** A code that only partners meet says it where nothing else does. */
function tieOf(page: Page, errorText: string, codes: readonly string[]): Observation['partnerCenter'] {
  const tie = tieToPartnerCenter(page, errorText);
  if (tie.is === 'yes' || !codes.some((code) => delegated.has(code))) return tie;
  return { is: 'yes', by: 'code', portal: true };
}

/**
 * What the page itself says. Microsoft's look-up page of codes only explains them, and below its heading a page of consent
 * shows what others chose: the name of an application, and what it asks for.
 */
function ownBlocks(blocks: readonly Block[], kind: PageKind, page: Page): readonly Block[] {
  if (page.url.pathname === '/error') return [];
  if (kind === 'entra-consent' && blocks.some(isHeading)) return blocks.filter(isHeading);
  // An error page has no words of others on it, in whatever list or table it puts its own.
  return kind === 'entra-error' ? blocks : blocks.filter((block) => !block.quoted || block.alert);
}

/** The kind of page by what it says of itself. */
function kindOf(pageId: string | undefined, config: SignInConfig | undefined): PageKind {
  if (config?.errorTitle) return 'entra-block';
  if (/consent/i.test(pageId ?? '')) return 'entra-consent';
  return (pageId && kinds[pageId]) || 'entra-other';
}

/** … and by what it shows, where it says nothing. */
function pageKind(kind: PageKind, rows: readonly string[], codes: readonly string[]): PageKind {
  if (rows.length > 0) return 'entra-block';
  return kind === 'entra-other' && codes.length > 0 ? 'entra-error' : kind;
}

/** Lines that may tell which account or application was refused. */
function namesSomebody(text: string): boolean {
  return /AADSTS\d|^app name|identity provider/i.test(text);
}

/** The row `Error Code: 53003` of a block page, also when label and number are blocks of their own. */
function blockPageRows(blocks: readonly Block[], page: Page): string[] {
  const beside = 'requestId' in supportIds(blocks.map(({ text }) => text));
  return blocks.flatMap(({ text, element }, i) => {
    const label = blocks[i - 1]?.text ?? '';
    const row = /^\d{4,8}$/.test(text) && label.endsWith(':') ? `${label} ${text}` : text;
    const code = blockPageCode(row, beside);
    return code && page.isVisible(element) ? [code] : [];
  });
}

/** Blocks that are an error line: `AADSTS50020: …`, and on pages in the middle of a sign-in only those in an alert. */
function errorLines(blocks: readonly Block[], kind: PageKind, page: Page): Block[] {
  return blocks.filter((block) => {
    const speaks =
      block.alert || block.place !== '' || (!middleOfSignIn.includes(kind) && isErrorLine(block.text));
    return speaks && entraCodes(block.text).length > 0 && page.isVisible(block.element);
  });
}

/** What the page says in its error places; an error page, and a page of an unknown kind without fields, as a whole. */
function voicesOf(blocks: readonly Block[], kind: PageKind, controls: number): Voice[] {
  const placed = placedVoices(blocks);
  if (placed.length > 0 || middleOfSignIn.includes(kind)) return placed;
  if (kind === 'entra-consent') return blocks.every(isHeading) ? [wholePage(blocks, 'page', false)] : [];
  if (kind !== 'entra-other') return [wholePage(blocks, 'error-page', true)];
  return controls === 0 ? [wholePage(blocks, 'page', false)] : [];
}

/** "Need admin approval" is the page's own only as its heading: an application may be called like that. */
function isHeading({ title, place, alert }: Block): boolean {
  return title || alert || place !== '';
}

/**
 * Codes that the page's data carries. Error pages mean them, and so does a page of an unknown kind, unless the code is
 * one of those that stand in the middle of a sign-in while nothing is wrong. Of a step of the sign-in they count while
 * an error place speaks, and before the page has drawn itself where they say by themselves that something failed.
 */
function codesCarried(
  config: SignInConfig | undefined,
  kind: PageKind,
  voices: readonly Voice[],
  blocks: readonly Block[],
  page: Page,
): string[] {
  if (!config) return [];
  const inSentence = entraCodes(config.exceptionMessage);
  const numbers = distinct([config.errorCode, ...config.listed].filter((one) => one !== undefined));
  const codes = numbers.map((digits) => `AADSTS${digits}`);
  if (kind === 'entra-error' || kind === 'entra-block' || inSentence.length > 0)
    return [...inSentence, ...codes];
  const failures = codes.filter((code) => !interruptions.has(code));
  if (!middleOfSignIn.includes(kind) || blocks.length === 0) return failures;
  if (codes.length === 0 || !voices.some((voice) => voice.certain && isSeen(voice, page))) return [];
  return distinct([...failures, ...config.listed.map((digits) => `AADSTS${digits}`)]);
}

function isSeen({ blocks }: Voice, page: Page): boolean {
  return blocks.some(({ element, text }) => !isHint(text) && page.isVisible(element));
}

/** What an administrator needs to find the failure in the sign-in logs. */
function supportIds(lines: readonly string[]) {
  return { ...idsInOrder(lines), ...idsIn(lines.join('\n')) };
}

function configIds(config: SignInConfig | undefined): { correlationId?: string } {
  const correlationId = config?.correlationId?.toLowerCase();
  return correlationId && isId(correlationId) ? { correlationId } : {};
}
