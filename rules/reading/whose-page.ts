import { familyOf } from './hosts.ts';

/**
 * Whose page an address is, by the address alone. `look-alike`: not Microsoft's, and its name is made to be taken for it.
 * `other`: somebody else's, as a company's own sign-in page is. `unknown`: it is no web page.
 */
export type WhosePage = 'microsoft' | 'look-alike' | 'other' | 'unknown';

/** Domains under which nobody but Microsoft has pages. Of others (windows.net, azure.com) customers have parts. */
const domains =
  'microsoft.com microsoftonline.com microsoftonline.us microsoftonline.cn live.com office.com microsoft365.com cloud.microsoft'.split(
    ' ',
  );
/** Letters of other alphabets and digits that are drawn like Latin letters. */
const drawnLike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '8': 'b',
  а: 'a',
  е: 'e',
  і: 'i',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  ո: 'n',
  ο: 'o',
  ι: 'i',
  ɩ: 'i',
  ı: 'i',
  г: 'r',
  ғ: 'f',
  ƒ: 'f',
  м: 'm',
  п: 'n',
  ս: 'u',
};

/** What a look-alike wants to be taken for, as `folded` writes it. */
const names = [
  'microsoft',
  'partnercenter',
  'office365',
  'logonlive',
  'loginlive',
  'loginwindows',
  'outlook',
].map(folded);
/** One letter more, less or other in this name is still meant to be read as it. */
const imitated = folded('microsoft');

/** The parts of a parsed address that are judged: a `URL` has them. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly username: string;
}

export function whosePage({ protocol, hostname, port, username }: Address): WhosePage {
  if (!/^https?:$/.test(protocol)) return 'unknown';
  const isTheirs =
    familyOf(hostname) || domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  if (isTheirs && protocol === 'https:' && port === '') return 'microsoft';
  return isTheirs || looksLike(hostname) || looksLike(username) ? 'look-alike' : 'other';
}

function looksLike(host: string): boolean {
  const labels = host
    .split('.')
    .flatMap((label) => [label, ...label.split('-')])
    .map((label) => folded(unicode(label)));
  const whole = folded(host.split('.').map(unicode).join(''));
  return names.some((name) => whole.includes(name)) || labels.some((label) => distance(label, imitated) <= 1);
}

/** As it looks: without accents, separators and letter case; `rn` is drawn like `m`, `vv` like `w`, `i` like `l`. */
function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const latin = [...plain].map((char) => drawnLike[char] ?? char).join('');
  return latin
    .replace(/[^a-z]/g, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/i/g, 'l');
}

/** A label of a host name as it is written (`xn--…` is Punycode, RFC 3492). */
function unicode(label: string): string {
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

/** How many letters have to be added, dropped or changed; more than one difference in length counts as many. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 1) return 2;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const rest = (skipOne: number, skipOther: number) =>
    one.slice(start + skipOne) === other.slice(start + skipOther);
  if (start === one.length && start === other.length) return 0;
  return rest(1, 1) || rest(1, 0) || rest(0, 1) ? 1 : 2;
}
