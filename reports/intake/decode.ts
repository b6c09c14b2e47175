/** Bytes as text, whatever editor saved them. Never throws. */

/** So much of a file shows how it is written. */
const looked = 4096;

/**
 * UTF-8, UTF-16 with or without its mark, and what is neither as the ANSI of the language that it seems to be in:
 * codes and ids are ASCII in each of them, so a wrong guess costs sentences alone.
 */
export function textOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops the byte order mark
  } catch {
    return new TextDecoder(ansiOf(bytes)).decode(bytes);
  }
}

/** UTF-16 by its mark, or by the zeros beside ASCII. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, looked);
  const zeros = (odd: number) => head.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const many = head.length / 8;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  return even > many && odd * 20 < even ? 'utf-16be' : undefined;
}

/**
 * Western ANSI writes an accent here and there between letters of ASCII; Cyrillic, Greek and Thai write whole words
 * above it, Japanese, Chinese and Korean pairs of bytes.
 */
function ansiOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, looked * 4);
  const high = head.filter((byte) => byte >= 0x80).length;
  const letters = head.filter((byte) => (byte | 32) >= 97 && (byte | 32) <= 122).length;
  if (high * 4 < letters) return isCentralEuropean(head) ? 'windows-1250' : 'windows-1252';
  const pairs = ['shift_jis', 'gb18030', 'big5', 'euc-kr'].find((charset) => isPlausible(head, charset));
  return pairs ?? 'windows-1251';
}

/** ą ę ł ś ž ť ř in 1250, which in 1252 are signs that stand between no letters. */
function isCentralEuropean(head: Uint8Array): boolean {
  const marks = new Set([0x9a, 0x9c, 0x9d, 0x9e, 0x9f, 0xb3, 0xb9, 0xbe]);
  return head.some((byte, i) => marks.has(byte) && isLetter(head[i - 1]) && isLetter(head[i + 1]));
}

function isLetter(byte = 0): boolean {
  return (byte | 32) >= 97 && (byte | 32) <= 122;
}

/** Whether it is valid in a charset, and then words of its script: kana, or the syllables and signs of everyday use. */
function isPlausible(head: Uint8Array, charset: string): boolean {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(head.subarray(0, lastWhole(head)));
    const asian =
      text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff60\u3000-\u303f]/g)?.length ?? 0;
    const others = text.match(/[^ -~\s]/g)?.length ?? 0;
    if (asian < others * 0.9) return false;
    if (charset === 'shift_jis') return /[\u3040-\u30ff]{2}/.test(text) && !/[\uff61-\uff9f]{2}/.test(text);
    return charset === 'euc-kr' ? /[\uac00-\ud7a3]/.test(text) : !/[А-я]{2}/.test(text);
  } catch {
    return false;
  }
}

/** The end of the last line, so that no pair is cut. */
function lastWhole(head: Uint8Array): number {
  const at = head.lastIndexOf(10);
  return at > 0 ? at : head.length;
}
