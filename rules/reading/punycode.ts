/** A label of a host name as it is written (`xn--…` is Punycode, RFC 3492). */
export function unicode(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63) return label;
  const digits = label.slice(4);
  const last = digits.lastIndexOf('-');
  const output = [...digits.slice(0, Math.max(last, 0))];
  let code = 128;
  let at = 0;
  let bias = 72;
  for (let i = last + 1; i < digits.length; ) {
    const before = at;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(digits[i++] ?? 'cut off');
      if (digit < 0) return label;
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += value * weight;
      const least = Math.min(Math.max(k - bias, 1), 26);
      if (value < least) break;
      weight *= 36 - least;
    }
    const length = output.length + 1;
    bias = adapted(at - before, length, before === 0);
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return label;
    output.splice(at++, 0, String.fromCodePoint(code));
  }
  return output.join('');
}

function adapted(delta: number, length: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}
