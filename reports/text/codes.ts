import { catalog } from '../../rules/catalog/index.ts';
import { entraCodes } from '../../rules/data/entra-codes.ts';

/**
 * Codes as people write them in a mail or a ticket, in any language. Every pattern is linear. A number that merely
 * could be a code is dropped: it can be a telephone number or the code of a second step.
 */

/** `AADSTS50020`, also with a space, colon or hyphen in it. */
const entra = /AADSTS[ :#_-]{0,3}(\d{4,8})(?!\d)/gi;
const reset = /SSPR[ _-]{0,2}(\d{4})(?!\d)/gi;
/** A word for error or code, then the number: `Error Code: 53003`, `Fehler 50020`, `エラー コード: 53003`. */
const labelled =
  /(?<label>(?:err[eo]|fehler|code|c[oó]digo|codice|kod|fout|feil|fejl|felkod|virhe|chyba|błąd|hata|ошибк|код|エラー|コード|錯誤|错误|代码|代碼|오류|코드|خطأ|رمز|שגיאה)\p{L}{0,20})[^\p{L}\d]{0,6}(?<digits>\d{2,8})(?![\d\p{L}])/giu;
/** Words for a failure, of which an unknown number may be the code. "Your code is 482193" is none. */
const failure =
  /err[eo]|fehler|fout|feil|fejl|felkod|virhe|chyba|błęd|błąd|hata|ошибк|エラー|錯誤|错误|오류|خطأ|שגיאה/iu;
/** `error code`, `code d'erreur`: the words for a failure often stand a word before the one for code. */
const wordBefore = 24;
/** Codes of posts, countries and second steps. */
const otherCodes =
  /\b(zip|post(al|leitzahl)?|country|area|promo|dial|product|verification|security|confirmation|one-time|passcode)( code| is)*\W{0,3}$/i;
/** A number that stands alone, not in a date, an amount, a telephone number or an id. */
const bare = /(?<![\p{L}\d.,:/#+_-])(?<!\d )\d{5,8}(?![\p{L}\d_-])(?![.,:/]\d)(?! \d)/gu;
/** In longer texts a bare number is more likely a postcode than a code. */
const shortText = 400;

/** Codes of Partner Center that a rule explains. */
const partnerCodes = new Set(
  catalog.flatMap(({ signals }) => signals.flatMap(({ code }) => code ?? [])).filter(isPartnerCode),
);

/** @param text in plain form, in one line. @returns codes as observations carry them, in the order of certainty */
export function codesIn(text: string): string[] {
  const named = [
    ...[...text.matchAll(entra)].map(([, digits]) => `AADSTS${digits}`),
    ...[...text.matchAll(reset)].map(([, digits]) => `SSPR_${digits}`),
    ...[...text.matchAll(labelled)].flatMap((match) => labelledCode(text, match)),
  ];
  const codes = named.length > 0 || text.length > shortText ? named : bareCodes(text);
  return [...new Set(codes)].slice(0, 8);
}

export function isPartnerCode(code: string): boolean {
  return code.startsWith('PC_');
}

function labelledCode(text: string, { index, groups }: RegExpExecArray): string[] {
  const { label = '', digits = '' } = groups ?? {};
  const before = text.slice(Math.max(0, index - wordBefore), index);
  if (otherCodes.test(before) || otherCodes.test(label)) return [];
  const known = knownCode(digits);
  if (known) return [known];
  return digits.length >= 5 && failure.test(before + label) ? [`AADSTS${digits}`] : [];
}

function bareCodes(text: string): string[] {
  return [...text.matchAll(bare)].flatMap(({ index, 0: digits }) => {
    const before = text.slice(Math.max(0, index - wordBefore), index);
    return otherCodes.test(before) ? [] : (knownCode(digits) ?? []);
  });
}

function knownCode(digits: string): string | undefined {
  if (Object.hasOwn(entraCodes, `AADSTS${digits}`)) return `AADSTS${digits}`;
  return partnerCodes.has(`PC_${digits}`) ? `PC_${digits}` : undefined;
}
