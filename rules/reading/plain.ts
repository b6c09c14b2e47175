/**
 * Brings text into the one form that phrases and patterns are written in: compatibility forms folded (full-width
 * colons and digits, non-breaking spaces), invisible characters and direction marks dropped, straight quotes,
 * Arabic-Indic digits as ASCII, single spaces. Linear in the length.
 */
export function plain(text: string): string {
  const trimmed = text.trim();
  return unplain.test(trimmed) ? folded(trimmed).replace(/\s+/g, ' ').trim() : trimmed;
}

/** Nearly all text of a page in English, and much of it in others, is plain already. */
const unplain = /[^!-_a-~ ]| {2}/;

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[’‘ʼ′`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/**
 * What is no letter and no digit: marks of ASCII, Latin-1, Arabic and East Asian writing. As ranges: `\p{L}` takes V8 some
 * 15 ms to compile, and this runs on every page.
 */
export const noLetters = /[\0-/:-`{-\u00bf\u060c\u061b\u061f\u2000-\u206f\u3000-\u303f\u30fb\uff00-\uff0f]+/g;

/** Characters that take no place: soft hyphens, zero-width characters, direction marks. */
export const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
