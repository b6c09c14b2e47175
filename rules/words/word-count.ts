/** A letter of a script that has no spaces between words. */
export const unspaced = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}ー]';
const letter = new RegExp(unspaced, 'gu');
/** So many of them say as much as a word of the others: the whole of Japanese and of English come out alike. */
const lettersOfWord = 2.5;

/**
 * How long a text is to its reader, in words: what stands between blanks, where an id or an address is one; of scripts
 * without blanks, what says as much.
 */
export function wordCount(text: string): number {
  const letters = text.match(letter)?.length ?? 0;
  const words = text
    .replace(letter, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length + Math.ceil(letters / lettersOfWord);
}
