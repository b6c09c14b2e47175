import type { CodeFamily } from '../reading/code-families.ts';
import { fold } from '../reading/fold.ts';

/** Codes as somebody types them into a field: in any form, half-way, or with a digit too many, too few or swapped. */

/**
 * Letters that belong to the number, then the number. Of a number in hexadecimal (`0x80070005`) and of one in a date,
 * an amount or an id nothing is taken: they are none of the codes that are known here.
 */
const typed = /(?<![\p{L}\p{N}_.,:/#+-])(\p{L}{0,10})[\s:#_-]{0,3}(\d{1,8})(?![\p{L}\p{N}-]|[.,:/]\d)/gu;
/** What login.live.com shows: eight signs, some of them letters. The text is folded, so they are small. */
const typedLive =
  /(?<![\p{L}\p{N}_.,:/#+-])(?:live[\s_-])?(8004[0-9a-f]{4}|cffffc[0-9a-f]{2})(?![\p{L}\p{N}-])/gu;
/** A reference number of a refused enrollment. */
const typedReference = /(?<![\p{L}\p{N}.,:/#+-])(?:pc[\s_-])?(715-\d{6})(?![\p{L}\p{N}-])/gu;

/** How the letters of a family are written, also with one of them missing or doubled: `aadst`, `adsts`. */
const entra = /^a{0,3}d{0,3}s{1,3}t{0,3}s{0,3}$/;

/** Each family by what stands before its number. */
const families: readonly Family[] = [
  { prefix: 'AADSTS', named: entra, whole: /^\d{5,8}$/ },
  { prefix: 'PC_', named: /^pc$/, whole: /^\d{3,7}$/ },
  { prefix: 'SSPR_', named: /^ss?pr?$/, whole: /^\d{4}$/ },
];

interface Family {
  readonly prefix: CodeFamily;
  readonly named: RegExp;
  /** What a number of it looks like when it is finished. */
  readonly whole: RegExp;
}

export interface CodeMatch {
  readonly code: string;
  /** 0 where it is the code that was typed; the higher, the less likely it was meant. */
  readonly cost: number;
}

/** Half of a code, at least so much of it, finds those that begin with it. */
const shortestBeginning = 3;
/** In fewer digits than these a slip could mean anything. */
const shortestWithSlip = 4;
/** Nobody reads more of them. */
const mostCodes = 6;

/**
 * The codes that may be meant, the likeliest first. A number that was typed in full comes first even where it is not
 * known, before any other number: Microsoft may have added it.
 *
 * @param query folded
 * @param known every code, `AADSTS50020`, `SSPR_0009`, `PC_900309`, `LIVE_80041012`
 * @param explained of codes that are equally likely, those come first
 */
export function codesMeant(
  query: string,
  known: ReadonlySet<string>,
  explained: ReadonlySet<string>,
): CodeMatch[] {
  const found = new Map<string, number>();
  const add = (code: string, cost: number) => found.set(code, Math.min(cost, found.get(code) ?? cost));
  for (const code of oddlyWritten(query)) add(code, known.has(code) ? 0 : asTyped);
  for (const [, letters = '', digits = ''] of query.matchAll(typed)) {
    if (live(digits)) continue;
    const named = families.filter((family) => letters !== '' && family.named.test(letters));
    if (named.length === 0 && digits.length === 1) continue;
    if (families.every(({ prefix }) => !known.has(prefix + digits)))
      for (const code of asUnknown(digits, named)) add(code, asTyped);
    for (const { code, cost } of near(digits, named.length > 0 ? named : families, known)) add(code, cost);
  }
  const rank = ([code, cost]: [string, number]) => cost + (explained.has(code) || cost === asTyped ? 0 : 0.5);
  const sorted = [...found].sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1));
  const exact = sorted.filter(([, cost]) => cost === 0);
  return (exact.length > 0 ? exact : sorted).slice(0, mostCodes).map(([code, cost]) => ({ code, cost }));
}

/** The number itself, of the family that is named, or of Entra, which has by far the most. */
function asUnknown(digits: string, named: readonly Family[]): string[] {
  const among = named.length > 0 ? named : families.slice(0, 1);
  return among.filter(({ whole }) => whole.test(digits)).map(({ prefix }) => prefix + digits);
}

/** Those that are more than digits: of live.com, and reference numbers. */
function oddlyWritten(query: string): string[] {
  const of = (pattern: RegExp, family: CodeFamily) =>
    [...query.matchAll(pattern)].map(([, number = '']) => family + number.toUpperCase());
  return [...of(typedLive, 'LIVE_'), ...of(typedReference, 'PC_')];
}

function live(digits: string): boolean {
  return /^8004\d{4}$/.test(digits);
}

/** The text without what can be a code. */
export function withoutCodes(query: string): string {
  return [typedLive, typedReference, typed].reduce((text, one) => text.replace(one, ' '), fold(query));
}

function near(digits: string, among: readonly Family[], known: ReadonlySet<string>): CodeMatch[] {
  return [...known].flatMap((code) => {
    const family = among.find(({ prefix }) => code.startsWith(prefix));
    if (!family) return [];
    const number = code.slice(family.prefix.length);
    const cost = costOf(digits, number);
    return cost === undefined ? [] : [{ code, cost }];
  });
}

/** Of a code that is not known, but was typed in full: likelier than any slip. */
const asTyped = 0.5;
/** Of a code that begins with what was typed: likelier than that a digit is wrong. */
export const begun = 1.5;

/** What had to go wrong for `digits` to be typed instead of `number`: nothing, it is not finished, or one digit. */
function costOf(digits: string, number: string): number | undefined {
  if (digits === number || digits.padStart(number.length, '0') === number) return 0;
  if (digits.length < shortestBeginning) return undefined;
  if (number.startsWith(digits)) return begun;
  return digits.length >= shortestWithSlip ? slipOf(digits, number) : undefined;
}

/** One slip of the fingers. A digit of a pair that is left out, and two that change places, are the likeliest. */
function slipOf(a: string, b: string): number | undefined {
  if (Math.abs(a.length - b.length) > 1) return undefined;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length === b.length) {
    if (a.slice(i + 1) === b.slice(i + 1)) return 2;
    const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
    return swapped ? 1 : undefined;
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.slice(i) !== long.slice(i + 1)) return undefined;
  return long[i] === long[i - 1] || long[i] === long[i + 1] ? 1 : 2;
}
