/** Those that mail programs and editors write beside the numbers. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  quot: '"',
  apos: "'",
  gt: '>',
  lt: '<',
  amp: '&',
  rsquo: '’',
  lsquo: '‘',
  sbquo: '‚',
  rdquo: '”',
  ldquo: '“',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  shy: '',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  euro: '€',
  iexcl: '¡',
  iquest: '¿',
};
/** `&eacute;`: a letter and the mark on it. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

/** A text without HTML's names and numbers of characters; what is none of them stays as it is. */
export function entitiesOf(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (whole, ten, hex, name) => {
    if (name) return namedOf(name) ?? whole;
    const code = ten ? Number(ten) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

function namedOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  const known = Object.hasOwn(named, name)
    ? named[name]
    : Object.hasOwn(named, lower)
      ? named[lower]
      : undefined;
  if (known !== undefined) return known;
  const mark = name.slice(1).toLowerCase();
  return Object.hasOwn(marks, mark) ? `${name[0]}${marks[mark]}`.normalize('NFC') : undefined;
}
