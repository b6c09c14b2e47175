/**
 * Codes as pages and people write them, read in two strictnesses. With the name of its family a code counts anywhere. A
 * mere number is one on a page only in a row or a line that is about errors, and in prose (a mail, a ticket) only behind
 * a label or, in a short text, where it is known. Every pattern is linear: no nested or overlapping repetition.
 */

/** `AADSTS50020`, also with a space, a colon or a hyphen in it, as people write. */
const aadsts = /AADSTS[ :#_-]{0,3}(\d{4,8})(?!\d)/gi;
/** At the start, behind a label, or behind one sentence where the error's own colon follows. */
const atStart = /^(?:[^:]{0,30}: ?)?AADSTS\d{4,8}(?!\d)/i;
const afterSentence = /^[^.。]{0,160}[.。] ?AADSTS\d{4,8} ?:/i;
const errorCode = /^error code ?:? ?(\d{4,8})(?!\d)/i;
const labelledNumber = /^\D{2,40}(\d{4,8})$/;
const sspr = /SSPR[ _-]{0,2}(\d{4})(?!\d)/gi;
/** `Code: 900309`, `error code 900150`; not `verification code 482913`, nor the HTTP status beside it. */
const partnerCode = /(?:^|[^a-z\s] ?|\berror )"?code"? ?:? ?"?(\d{3,7})(?!\d)/gi;
/** `PC_2931`, as Partner Center and this project's own reports write it. */
const partnerNamed = /(?<![\p{L}\d])PC_(\d{2,7}|\d{3}-\d{6})(?![\d-])/giu;
/** The number of a refused enrollment, `Reference number: 715-123225`; the label may be in any language. */
const reference = /(?<![\p{L}\d-])(715-\d{6})(?![\p{L}\d-])/gu;
/**
 * login.live.com counts in hexadecimal, and all its numbers begin alike. Other numbers of Windows (`0x80070005`) are
 * none of them.
 */
const live = /(?<![\p{L}\d-])(?:0x)?(8004[0-9A-F]{4}|CFFFFC[0-9A-F]{2})(?![\p{L}\d-])/giu;

/** `AADSTS50020` and the like, in order, each once. */
export function entraCodes(text: string): string[] {
  return codesBy(aadsts, 'AADSTS', text);
}

/** Page: whether a block reads as an error line (`AADSTS50020: …`, `Message: AADSTS…`) and does not merely mention a code. */
export function isErrorLine(text: string): boolean {
  return atStart.test(text) || afterSentence.test(text);
}

/**
 * Page: the row `Error Code: 53003` of a block page.
 *
 * @param beside the support ids stand beside it: then the label may be in any language
 */
export function blockPageCode(text: string, beside = false): string | undefined {
  const digits = errorCode.exec(text)?.[1] ?? (beside ? labelledNumber.exec(text)?.[1] : undefined);
  return digits && `AADSTS${digits}`;
}

/** `SSPR_0009`. */
export function resetCodes(text: string): string[] {
  return codesBy(sspr, 'SSPR_', text);
}

/** Page: codes of Partner Center's own services, `PC_900309`, `PC_715-123225`. */
export function partnerCodes(text: string): string[] {
  return distinct([partnerNamed, partnerCode, reference].flatMap((one) => codesBy(one, 'PC_', text)));
}

/**
 * Page: codes of login.live.com, `LIVE_80041012`, out of the value of `sErrorCode` or the text of an error place. Only
 * for its pages: elsewhere eight digits can be anything.
 */
export function liveCodes(text: string): string[] {
  return codesBy(live, 'LIVE_', text);
}

function codesBy(pattern: RegExp, family: string, text: string): string[] {
  return distinct([...text.matchAll(pattern)].map(([, digits = '']) => family + digits.toUpperCase()));
}

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

/** The code that a mere number is, where it is known. */
export type KnownNumber = (digits: string) => string | undefined;

/**
 * Prose: the codes of a text, in any language. A number that merely could be a code is dropped: it can be a telephone
 * number or the code of a second step.
 *
 * @param text in plain form, in one line
 * @returns at most eight, in the order of certainty
 */
export function codesOfProse(text: string, known: KnownNumber): string[] {
  const named = [
    ...entraCodes(text),
    ...resetCodes(text),
    ...codesBy(partnerNamed, 'PC_', text),
    ...referencesInProse(text, known),
    ...liveInProse(text, known),
    ...[...text.matchAll(labelled)].flatMap((match) => labelledCode(text, match, known)),
  ];
  const codes = named.length > 0 || text.length > shortText ? named : bareCodes(text, known);
  return distinct(codes).slice(0, 8);
}

function labelledCode(text: string, { index, groups }: RegExpExecArray, known: KnownNumber): string[] {
  const { label = '', digits = '' } = groups ?? {};
  const before = text.slice(Math.max(0, index - wordBefore), index);
  if (otherCodes.test(before) || otherCodes.test(label)) return [];
  const code = known(digits);
  if (code) return [code];
  return failure.test(before + label) ? numberOfFamily(text, digits) : [];
}

/** Words and addresses of Partner Center's own pages, and those of a sign-in. */
const partnerContext = /partner ?cent(?:er|re)|partner\.microsoft\.com|espace partenaires/i;
const signInContext = /sign(?:ing|ed)?[ -]?in|log ?in|AADSTS|entra|microsoftonline|request id/i;
const liveContext = /\blive\.com\b/i;

/** A number that nobody here knows is still one of a family, told by what the text speaks of. */
function numberOfFamily(text: string, digits: string): string[] {
  if (liveContext.test(text)) return liveCodes(digits);
  if (partnerContext.test(text) && !signInContext.test(text))
    return digits.length >= 4 && digits.length <= 7 ? [`PC_${digits}`] : [];
  return digits.length >= 5 ? [`AADSTS${digits}`] : [];
}

/** Where the text does not name Partner Center only one that is known: orders have numbers like it. */
function referencesInProse(text: string, known: KnownNumber): string[] {
  const found = codesBy(reference, 'PC_', text);
  return partnerContext.test(text) ? found : found.filter((code) => known(code.slice(3)) === code);
}

/**
 * Where the text does not name live.com only a number that is known, has a letter in it and no `0x` before it: Windows,
 * Outlook and other programs count in the same way.
 */
function liveInProse(text: string, known: KnownNumber): string[] {
  return [...text.matchAll(live)].flatMap(([whole, digits = '']) => {
    if (liveContext.test(text)) return [`LIVE_${digits.toUpperCase()}`];
    return /[a-f]/i.test(digits) && whole === digits ? (known(digits.toUpperCase()) ?? []) : [];
  });
}

function bareCodes(text: string, known: KnownNumber): string[] {
  return [...text.matchAll(bare)].flatMap(({ index, 0: digits }) => {
    const before = text.slice(Math.max(0, index - wordBefore), index);
    // Eight digits that stand alone are more often an order than a code of a personal account.
    return otherCodes.test(before) || digits.length > 7 ? [] : (known(digits) ?? []);
  });
}

export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
