/**
 * How many words a text has: what stands between blanks; an id or an address is one. Where words are written without
 * blanks, two characters are one.
 */
export function wordCount(text: string): number {
  const letters = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
  const words = text.match(new RegExp(`[${letters}]{1,2}|[^\\s${letters}]+`, 'gu')) ?? [];
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
