import { unicode } from './punycode.ts';

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

/** The name that look-alikes imitate, as `folded` writes it. */
const name = folded('microsoft');
/** Names of its services are also ordinary words, and in the names of honest sites: only a sign-in makes them an imitation. */
const service = '(?:office-?365|o-?365|m-?365|ms-?365|outlook|hotmail|one-?drive|sharepoint|ms-?online)';
const signIn =
  '(?:log-?in|log-?on|sign-?in|oauth|auth|sso|accounts?|verify|verification|secured?|security|passwords?|portal|online)';
const serviceSignIn = new RegExp(
  `(?:^|-)(?:${service}-?${signIn}|${signIn}-?${service})(?:-|$)|^(?:log-?[io]n-?live|live-?log-?[io]n)$`,
);
/** Words of their own that differ by one letter. */
const innocent = ['microsort'].map(folded);

/** Whether a label of a host name is made to be read as Microsoft's: written like it, misspelt, or drawn like it. */
export function imitatesName(label: string): boolean {
  const written = unicode(label);
  const parts = [written, ...written.split('-')].map(folded);
  if (parts.some((part) => part.includes(name) && !splitDifferently(written))) return true;
  if (parts.some((part) => !innocent.includes(part) && isMisspelt(withoutExtras(part)))) return true;
  return [written, written.replaceAll('1', 'i')].some((text) => serviceSignIn.test(plainDigits(text)));
}

/** `micro-soft-drinks`: the name is there only when words are pushed together, and others follow. */
function splitDifferently(written: string): boolean {
  const parts = written.split('-').map(folded);
  if (parts.some((part) => part.includes(name))) return false;
  const at = parts.findIndex((part, i) => `${part}${parts[i + 1] ?? ''}` === name);
  return at < 0 || parts.slice(at + 2).some((part) => !extra.test(part));
}

/** What stands around a name in an imitation, as `folded` writes it. */
const extras = `online login logon signin support account secure office verify team partner my www com`
  .split(' ')
  .map(folded)
  .join('|');
const extra = new RegExp(`^(?:${extras})s?$`);
const extraEnds = new RegExp(`^(?:${extras})s?|(?:${extras})s?$`, 'g');

function withoutExtras(part: string): string {
  return part.replace(extraEnds, '');
}

/** As it looks: without accents, separators and letter case; `rn` and `nn` are drawn like `m`, `vv` like `w`, `i` like `l`. */
function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const latin = [...plain].map((char) => drawnLike[char] ?? char).join('');
  return latin
    .replace(/[^a-z]/g, '')
    .replace(/rn|nn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/i/g, 'l');
}

/** With letters for digits, but for those of 365. */
function plainDigits(text: string): string {
  return text
    .toLowerCase()
    .split(/(365)/)
    .map((part) => (part === '365' ? part : [...part].map((char) => drawnLike[char] ?? char).join('')))
    .join('');
}

/** One letter added, dropped, doubled, swapped with its neighbour, or hit beside its key. */
function isMisspelt(part: string): boolean {
  if (part === name) return true;
  if (Math.abs(part.length - name.length) > 1) return false;
  let start = 0;
  while (start < name.length && part[start] === name[start]) start++;
  const [a = '', b = ''] = [part[start], name[start]];
  const rest = (skipPart: number, skipName: number) =>
    part.slice(start + skipPart) === name.slice(start + skipName);
  if (rest(1, 0) || rest(0, 1)) return true;
  const swapped = a === name[start + 1] && part[start + 1] === b && rest(2, 2);
  return swapped || (rest(1, 1) && isNear(a, b));
}

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that sound alike; `l` also stands for `i`. */
const sounds = ['ck', 'sz', 'ly', 'le', 'lu', 'lo', 'oa'];

function isNear(one: string, other: string): boolean {
  if (sounds.some((pair) => pair.includes(one) && pair.includes(other))) return true;
  const [a, b] = [placeOf(one), placeOf(other)];
  return (
    a !== undefined && b !== undefined && Math.abs(a.row - b.row) <= 1 && Math.abs(a.column - b.column) <= 1
  );
}

function placeOf(letter: string): { row: number; column: number } | undefined {
  const row = keys.findIndex((one) => letter !== '' && one.includes(letter));
  return row < 0 ? undefined : { row, column: keys[row]?.indexOf(letter) ?? 0 };
}
