import fc from 'fast-check';

/** What mail programs, ticket systems and chats do to a text on its way. */

type Mangle = (text: string) => string;

const eachLine =
  (change: (line: string) => string): Mangle =>
  (text) =>
    text.split('\n').map(change).join('\n');

const quotes = ['> ', '| ', '>> ', '> > > ', '>', '   ', '\t', 'JD> ', '&gt; '];

/** Breaks words that are longer, as programs do that count the quote marks too. */
function rewrapped(width: number, mark = ''): Mangle {
  return eachLine((line) => mark + line.replace(new RegExp(`[A-Za-z0-9]{${width}}`, 'g'), '$&\n'));
}

export const mangles: Readonly<Record<string, Mangle>> = {
  ...Object.fromEntries(quotes.map((mark) => [`quoted with ${mark}`, eachLine((line) => mark + line)])),
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'trailing spaces': eachLine((line) => `${line}  \u00a0`),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'spaces as entities': (text) => text.replaceAll(' ', '&nbsp;'),
  'lines as <br>': (text) => text.replaceAll('\n', '<br>\n'),
  'lines as <div>': eachLine((line) => `<div class="x" style="y">${line}</div>`),
  'zero-width characters': (text) => text.replace(/.{7}/gu, '$&\u200b'),
  'soft hyphens': (text) => text.replace(/.{11}/gu, '$&\u00ad'),
  'empty lines': (text) => text.replaceAll('\n', '\n\n'),
  'one long line': (text) => text.replaceAll('\n', ' '),
  'dashes for hyphens': (text) => text.replaceAll('--', '—').replaceAll('-', '\u2010'),
  'curly quotes': (text) => text.replaceAll('"', '“').replaceAll("'", '’'),
  're-wrapped at 40': rewrapped(40),
  're-wrapped at 15 behind a quote mark': rewrapped(15, '> '),
  'text around': (text) => `Hi,\n\nplease see below <b>now</b>.\n\n${text}\n--\nJane`,
  'underscores as italics': (text) => text.replace(/_([^_]*)_/g, '$1'),
};

/** Several of them, one after the other. */
export const anyMangling = fc
  .array(fc.constantFrom(...Object.keys(mangles)), { maxLength: 4 })
  .map((names) => ({
    names,
    mangle: (text: string) => names.reduce((changed, name) => mangles[name]?.(changed) ?? changed, text),
  }));
