import { catalog } from '../../rules/catalog/index.ts';
import { entraCodes } from '../../rules/data/entra-codes.ts';
import { distinct } from '../../rules/reading/codes.ts';

/**
 * What the recognition of text in a picture, or a mail program that breaks lines, does to codes and ids. Nothing is
 * guessed: a code is mended only where exactly one that is known fits, and it is said.
 */

export interface Repair {
  /** As it stood there. */
  readonly written: string;
  readonly meant: string;
}

/** Letters that are taken for digits, and the digit that each looks like. */
const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  $: '5',
  G: '6',
  B: '8',
};

const named = /(?<![\p{L}\d])[A4] ?[A4] ?[DO0] ?[S5$] ?T ?[S5$]/gu;
const namedReset = /(?<![\p{L}\d])[S5]{2}PR[ _-]{0,2}(?=[OoQD\dlI])/gu;
/** The labels of codes.ts. */
const label =
  /(?:err[eo0]|fehler|c[o0ó]de|c[oó]digo|codice|kod|fout|feil|fejl|felkod|virhe|chyba|błąd|hata|ошибк|код|エラー|コード|錯誤|错误|代码|代碼|오류|코드|خطأ|رمز|שגיאה)\p{L}{0,20}[^\p{L}\d]{0,6}/giu;
const separators = /^[\s:#_-]{0,4}/;
/** One break of a line, with the marks of quoting that follow it. */
const lineBreak = /^[ \t]?\r?\n[ \t>]*/;
const longestCode = 8;
const mostRepairs = 20;

/** A way to read the characters behind a name or a label as a number. */
interface Reading {
  readonly digits: string;
  /** Where it ends, from where the digits begin. */
  readonly end: number;
  readonly how: 'plain' | 'letters' | 'broken' | 'spaced';
}

/** The text with codes and ids as they were meant, and what was changed; ids that were merely broken are not named. */
export function repaired(text: string): { readonly text: string; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  const mended = withLabels(text).replace(wrappedId(), (written) => {
    const joined = written.replace(/[\s>]+/g, '');
    const meant = joined.replace(/[OoIl]/g, (letter) => lookAlikes[letter] ?? letter);
    if (meant !== joined) repairs.push({ written: joined, meant });
    return meant;
  });
  const withNames = mendedBehind(mended, named, repairs, namedCode);
  const withResets = mendedBehind(withNames, namedReset, repairs, resetCode);
  return {
    text: mendedBehind(withResets, label, repairs, labelledCode),
    repairs: repairs.slice(0, mostRepairs),
  };
}

/** @returns what is meant at a place, and how much of the text behind the name it replaces */
type Mend = (
  name: string,
  behind: string,
) => { meant: string; length: number; keepsName: boolean } | undefined;

function mendedBehind(text: string, pattern: RegExp, repairs: Repair[], mend: Mend): string {
  let out = '';
  let done = 0;
  for (const { 0: name, index } of text.matchAll(pattern)) {
    if (index < done) continue;
    const from = index + name.length;
    const found = mend(name, text.slice(from, from + 40));
    if (!found) continue;
    const begin = found.keepsName ? from : index;
    const written = text
      .slice(begin, from + found.length)
      .replace(/\s+/g, ' ')
      .trim();
    repairs.push({ written, meant: found.meant });
    out += text.slice(done, begin) + found.meant;
    done = from + found.length;
  }
  return out + text.slice(done);
}

function namedCode(name: string, behind: string): ReturnType<Mend> {
  const [gap = ''] = separators.exec(behind) ?? [];
  const readings = readingsOf(behind.slice(gap.length)).filter(({ digits }) => isKnown(digits));
  const plain = readings.some(({ how }) => how === 'plain');
  if (plain && name === 'AADSTS') return undefined;
  const one = onlyOne(readings);
  return one && { meant: `AADSTS${one.digits}`, length: gap.length + one.end, keepsName: false };
}

function resetCode(name: string, behind: string): ReturnType<Mend> {
  const readings = readingsOf(behind).filter(({ digits, how }) => how === 'letters' && isReset(digits));
  const one = onlyOne(readings);
  return one && name ? { meant: `SSPR_${one.digits}`, length: one.end, keepsName: false } : undefined;
}

/** Behind a label a number can be anything: it is mended where it is mostly digits and Entra knows one such. */
function labelledCode(_: string, behind: string): ReturnType<Mend> {
  const readings = readingsOf(behind).filter(({ digits }) => digits.length > 4 && isKnown(digits));
  if (readings.some(({ how }) => how === 'plain')) return undefined;
  const one = onlyOne(readings.filter((reading) => isMostlyDigits(reading, behind)));
  return one && { meant: one.digits, length: one.end, keepsName: true };
}

function isMostlyDigits({ digits, end, how }: Reading, behind: string): boolean {
  const written = behind.slice(0, end);
  const count = written.match(/\d/g)?.length ?? 0;
  if (!/^\d/.test(written) || count * 2 < digits.length) return false;
  return how !== 'broken' || /^[ \t]*(?:\r?\n|$)/.test(behind.slice(end));
}

function onlyOne(readings: readonly Reading[]): Reading | undefined {
  return distinct(readings.map(({ digits }) => digits)).length === 1 ? readings[0] : undefined;
}

/** Every way to read what stands there as a number that ends where a word could end. */
function readingsOf(text: string): Reading[] {
  const found: Reading[] = [];
  let digits = '';
  let letters = false;
  let broken = false;
  let spaces = 0;
  for (let at = 0; at < text.length && digits.length < longestCode; ) {
    const char = text[at] ?? '';
    const digit = /\d/.test(char) ? char : lookAlikes[char];
    if (digit === undefined) break;
    digits += digit;
    letters ||= digit !== char;
    at++;
    const behind = text.slice(at);
    const how = broken ? 'broken' : spaces > 0 ? 'spaced' : letters ? 'letters' : 'plain';
    const whole = spaces === 0 || spaces === digits.length - 1;
    if (digits.length >= 4 && whole && !/^[\p{L}\d]/u.test(behind)) found.push({ digits, end: at, how });
    const [gap] = lineBreak.exec(behind) ?? [];
    if (gap && !broken) broken = true;
    else if (!gap && behind.startsWith(' ')) spaces++;
    at += gap?.length ?? (behind.startsWith(' ') ? 1 : 0);
    if (gap && found.length > 0 && found[0]?.how === 'plain' && isKnown(found[0].digits)) break;
  }
  return found;
}

function isKnown(digits: string): boolean {
  return Object.hasOwn(entraCodes, `AADSTS${digits}`);
}

let resets: ReadonlySet<string> | undefined;
function isReset(digits: string): boolean {
  resets ??= new Set(catalog.flatMap(({ signals }) => signals.flatMap(({ code }) => code ?? [])));
  return resets.has(`SSPR_${digits}`);
}

/** Labels that a picture spoils, in the languages in which a letter of them looks like another. */
const labels = [
  'Request Id',
  'Correlation Id',
  'Trace Id',
  'Error Code',
  'Timestamp',
  'Anforderungs-ID',
  'Korrelations-ID',
  'Fehlercode',
];
const spoilt = labels.map((text) => ({
  text,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])${text.replace(/[il]/gi, '[il1I|!]').replace(/o/gi, '[o0]').replaceAll(' ', '[ \\t]?')}(?![\\p{L}\\d])`,
    'giu',
  ),
}));

function withLabels(text: string): string {
  return spoilt.reduce(
    (out, one) =>
      out.replace(one.pattern, (is) =>
        /[1|!0]|ld$/i.test(is) || /[a-z]l[a-z]{0,20}on/.test(is) ? one.text : is,
      ),
    text,
  );
}

/** An id in which lines were broken, and letters stand for digits. */
function wrappedId(): RegExp {
  const unit = '[0-9a-fA-FOoIl]';
  const gap = '(?:[ \\t]?\\r?\\n[ \\t>]*)?';
  const group = (length: number) => Array(length).fill(unit).join(gap);
  const hyphen = '[ \\t]?(?:\\r?\\n[ \\t>]*)?-[ \\t]?(?:\\r?\\n[ \\t>]*)?';
  const form = [8, 4, 4, 4, 12].map(group).join(hyphen);
  return new RegExp(`(?<![0-9A-Za-z-])${form}(?![0-9A-Za-z-])`, 'g');
}
