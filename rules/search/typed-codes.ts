import { fold } from './fold.ts';

/** Codes as somebody types them into a field: in any form, half-way, or with a digit too many, too few or swapped. */

/**
 * Letters that belong to the number, then the number. Of a number in hexadecimal (`0x80070005`) and of one in a date,
 * an amount or an id nothing is taken: they are none of the codes that are known here.
 */
const typed = /(?<![\p{L}\p{N}_.,:/#+-])(\p{L}{0,10})[\s:#_-]{0,3}(\d{1,8})(?![\p{L}\p{N}-]|[.,:/]\d)/gu;

/** How the letters of a family are written, also with one of them missing or doubled: `aadst`, `adsts`. */
const entra = /^a{0,3}d{0,3}s{1,3}t{0,3}s{0,3}$/;

/** Each family by what stands before its number. */
const families: readonly { readonly prefix: string; readonly named: RegExp }[] = [
  { prefix: 'AADSTS', named: entra },
  { prefix: 'PC_', named: /^pc$/ },
  { prefix: 'SSPR_', named: /^ss?pr?$/ },
];

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
 * The codes that may be meant, the likeliest first. A code that was typed in full with the name of its family is one of
 * them even where it is not known: Microsoft may have added it.
 *
 * @param query folded
 * @param known every code, `AADSTS50020`, `SSPR_0009`, `PC_900309`
 * @param explained of codes that are equally likely, those come first
 */
export function codesMeant(
  query: string,
  known: ReadonlySet<string>,
  explained: ReadonlySet<string>,
): CodeMatch[] {
  const found = new Map<string, number>();
  for (const [, letters = '', digits = ''] of query.matchAll(typed)) {
    const named = families.filter((family) => letters !== '' && family.named.test(letters));
    if (named.length === 0 && digits.length === 1) continue;
    const matches = near(digits, named.length > 0 ? named : families, known);
    const whole = `AADSTS${digits}`;
    if (named[0]?.prefix === 'AADSTS' && digits.length >= 5 && !known.has(whole)) found.set(whole, 2.5);
    for (const { code, cost } of matches) found.set(code, Math.min(cost, found.get(code) ?? cost));
  }
  const rank = ([code, cost]: [string, number]) => cost + (explained.has(code) ? 0 : 0.5);
  const sorted = [...found].sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1));
  const exact = sorted.filter(([, cost]) => cost === 0);
  return (exact.length > 0 ? exact : sorted).slice(0, mostCodes).map(([code, cost]) => ({ code, cost }));
}

/** The text without what can be a code. */
export function withoutCodes(query: string): string {
  return fold(query).replace(typed, ' ');
}

function near(digits: string, among: typeof families, known: ReadonlySet<string>): CodeMatch[] {
  return [...known].flatMap((code) => {
    const family = among.find(({ prefix }) => code.startsWith(prefix));
    if (!family) return [];
    const number = code.slice(family.prefix.length);
    const cost = costOf(digits, number);
    return cost === undefined ? [] : [{ code, cost }];
  });
}

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
