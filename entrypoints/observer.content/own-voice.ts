import type { ConceptId } from '../../rules/data/concepts.ts';
import { type Bar, looksLikeFailure, tellsNews } from './bars.ts';
import type { Block, Reading } from './blocks.ts';
import { attributeOf } from './own.ts';
import type { Page } from './page.ts';
import { textOf, type Voice, withoutNames } from './voices.ts';

/**
 * The own voice of a page of Partner Center: a refusal stands in place of the content. A page that shows names, rows,
 * fields or much text works, whatever these say.
 */

/** More text than this (in characters) and the page has content of its own: only bars are its answer then. */
export const sparse = 900;
/** What explains a refusal is shorter; what is longer is an article. */
const article = 450;
/** What a page without a title may say besides a word or two that refuse. */
const brief = 200;
/** Not more than a title and a bread crumb. */
export const nearlyNothing = 80;
/** A longer list is what the page is for; a short one may name the people to ask. */
const shortList = 120;
/** Pages where people write about failures: only the page's own alerts count there. */
const aboutFailures = /\/support(\/|$)/;
/** Pages for readers: news, resources, what partners are offered. */
const forReaders =
  /^(\/[a-z]{2,3}(-[a-z]+)*)?\/(resources|blog|community|partnership|training|solutions|asset|news)(\/|$)/i;
const aboutMoney = /billing|order|purchase|checkout|cart|payment|invoice|payout/i;
/** `Correlation ID: …`, `App server: …`, `Time: …`: what an error page adds for support. */
const supportLabel = /correlation|app server|\bcv\b|^(?:time|date|reference number) ?:/i;
const id = /[0-9a-f]{8}-[0-9a-f]{4}-/i;

/** Failures that stand in place of the content. Others ("Verification pending") are also what a page is about. */
const refusals: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'suspended',
  'relationship-missing',
  'wrong-account',
  'account-locked',
  'account-disabled',
  'not-enrolled',
  'policy-blocked',
  'not-enabled',
  'verification-refused',
  'mfa-needed',
  'denied',
  'not-found',
  'expired',
  'fault',
]);

/**
 * Whether what the page says may be a refusal: a refusal stands in place of the content. A page that shows tables, tabs,
 * fields, lists or much text works, and what stands on it is a name, a note or an example.
 */
export function isRefusal({ blocks, controls }: Reading, said: readonly Block[], page: Page): boolean {
  const { pathname } = page.url;
  if (controls > 0 || aboutFailures.test(pathname) || forReaders.test(pathname)) return false;
  const shown = blocks.filter(({ part, content, alert }) => part && content && !alert);
  if (shown.some(({ part }) => part !== 'list')) return false;
  return lengthOf(shown) <= shortList && lengthOf(said) <= sparse;
}

/**
 * Whether a word or two ("Access denied") are the page's answer and not a label on it: they stand in an alert, or there
 * is hardly anything beside them. A title stands alone, or above sentences that say the same.
 */
export function isTheAnswer(block: Block, said: readonly Block[], page: Page): boolean {
  if (block.alert) return true;
  const others = said.filter((one) => one !== block && !isForSupport(one.text));
  const hasTitle = said.some(({ title }) => title);
  const isAlone = lengthOf(others) <= (hasTitle ? nearlyNothing : brief);
  if (!block.title) return isAlone;
  return isAlone || (lengthOf(others) <= article && page.conceptsIn(textOf(others)).length > 0);
}

/**
 * What bars say, and what the page says in place of its content: its title, or sentences that can only be a refusal, with
 * hardly anything beside them.
 */
export function voicesOf(
  reading: Reading,
  bars: readonly Bar[],
  said: readonly Block[],
  speaks: boolean,
  page: Page,
): Voice[] {
  const beside = said.filter(({ title, text }) => !title && !isForSupport(text));
  const voices = bars.filter((bar) => !tellsNews(bar)).map((bar) => voiceOfBar(bar, reading, page));
  if (!speaks || lengthOf(said) > article) return voices;
  const certain = isShell(said);
  const refusing = said.filter(({ title, text }) => {
    const concepts = page.conceptsIn(withoutNames(title ? text : firstSentence(text)), !certain);
    return concepts.some((concept) => title || refusals.has(concept));
  });
  const isAlone = lengthOf(without(beside, refusing)) <= nearlyNothing;
  if (refusing.length > 0 && isAlone) voices.push({ place: 'page', blocks: refusing, certain });
  else if (certain) voices.push({ place: 'page', blocks: said.slice(0, 1), certain });
  return voices;
}

/**
 * Bars also say good things: unknown words need an id for support, or a name or icon of failures. Forms put such names on
 * their fields, and a payment that was declined is no matter of access.
 */
function voiceOfBar(bar: Bar, { controls }: Reading, { url }: Page): Voice {
  const mayBeUnknown = controls === 0 && !aboutMoney.test(url.pathname);
  return {
    place: attributeOf(bar.element, 'role') === 'alertdialog' ? 'dialog' : 'bar',
    blocks: bar.blocks,
    certain: id.test(textOf(bar.blocks)) || (mayBeUnknown && looksLikeFailure(bar)),
  };
}

/** A refusal says first that it refuses; a note about the page comes to it later. */
function firstSentence(text: string): string {
  return /^.{0,200}?(?:[.!?。！](?=\s|$)|$)/u.exec(text)?.[0] ?? '';
}

/** An error page adds ids for support to its words. */
export function isShell(said: readonly Block[]): boolean {
  return said.some(({ text }) => id.test(text));
}

function isForSupport(text: string): boolean {
  return supportLabel.test(text) || id.test(text);
}

function without(blocks: readonly Block[], others: readonly Block[]): Block[] {
  return blocks.filter((block) => !others.includes(block));
}

/** Characters of all of them. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
