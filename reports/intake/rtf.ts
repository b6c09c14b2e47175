/** RTF as text: of Outlook, WordPad and Word. Linear; what it cannot read it leaves out. */

/** Groups that are not text. */
const unseen =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|themedata|datastore|listtable|listoverridetable|generator|xmlnstbl|rsidtbl|filetbl|header|footer|mhtmltag)$/;
const breaks: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  cell: '\t',
  tab: '\t',
};
const signs: Readonly<Record<string, string>> = {
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
};
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
const deepest = 1000;

/** Whether a text is RTF. */
export function isRtf(text: string): boolean {
  return /^\s*\{\\rtf\d/.test(text);
}

interface Group {
  hidden: boolean;
  /** How many characters stand for a sign of Unicode in programs that do not know it. */
  skip: number;
}

/** The text of RTF; HTML that Outlook has put into it comes out as HTML. */
export function textOfRtf(rtf: string): string {
  const charset = charsetOf(/\\ansicpg(\d{3,5})/.exec(rtf)?.[1]);
  const isHtml = rtf.slice(0, 2000).includes('\\fromhtml');
  const groups: Group[] = [{ hidden: false, skip: 1 }];
  let out = '';
  let bytes: number[] = [];
  let skip = 0;
  let ignorable = false;
  const flush = () => {
    if (bytes.length > 0) out += decoded(bytes, charset);
    bytes = [];
  };
  for (const [whole, word, number, hex, sign, brace, text] of rtf.matchAll(token)) {
    const group = groups.at(-1) ?? { hidden: false, skip: 1 };
    if (hex === undefined) flush();
    if (brace === '{') {
      if (groups.length > deepest) break;
      groups.push({ ...group });
    } else if (brace === '}') groups.splice(Math.max(1, groups.length - 1));
    else if (sign === '*') ignorable = true;
    else if (word) {
      if ((ignorable && !(isHtml && word === 'htmltag')) || unseen.test(word)) group.hidden = true;
      ignorable = false;
      if (word === 'htmlrtf') group.hidden = number !== '0';
      else if (word === 'uc') group.skip = Number(number ?? 1);
      else if (word === 'u' && !group.hidden) {
        out += String.fromCharCode((Number(number) + 65_536) % 65_536);
        skip = group.skip;
      } else if (!group.hidden) out += breaks[word] ?? signs[word] ?? '';
    } else if (group.hidden) continue;
    else if (hex) {
      if (skip > 0) skip--;
      else bytes.push(Number.parseInt(hex, 16));
    } else if (sign) out += sign === '~' ? ' ' : sign === '_' ? '-' : /[\\{}]/.test(sign) ? sign : '';
    else if (text) {
      out += text.slice(skip);
      skip = Math.max(0, skip - text.length);
    } else if (whole.length > 0 && !brace) continue;
  }
  flush();
  return out;
}

function charsetOf(page = '1252'): string {
  const number = Number(page);
  const names: Readonly<Record<number, string>> = {
    932: 'shift_jis',
    936: 'gb18030',
    949: 'euc-kr',
    950: 'big5',
    65001: 'utf-8',
    874: 'windows-874',
  };
  return names[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252');
}

function decoded(bytes: readonly number[], charset: string): string {
  return new TextDecoder(charset).decode(Uint8Array.from(bytes));
}
