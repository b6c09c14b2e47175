import { entitiesOf } from '../entities.ts';

/** The text of HTML as it is laid out: blocks are lines, what is quoted is marked as a mail program does. Linear. */

const block =
  /^(?:address|article|aside|blockquote|body|br|caption|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|option|p|pre|section|summary|table|tbody|tfoot|thead|title|tr|ul)$/;
const cell = /^(?:td|th)$/;
/** What no reader sees. */
const unseen =
  /<(script|style|template|noscript|svg)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)|<!\[endif\]-->/gi;
/** Where mail programs and ticket systems put what was written before. */
const quoting = /\bclass ?= ?["']?[^"'>]{0,300}?(?:quote|yahoo_quoted|OutlookMessageHeader|moz-cite)/i;
const token = /<\/?([a-z][a-z0-9]*)\b([^<>]*)>|[^<]+|</gi;
const deepest = 200;

/** @param html a page, a fragment, or text with tags in it */
export function textOfMarkup(html: string): string {
  const open: { tag: string; quotes: boolean }[] = [];
  let depth = 0;
  let out = '';
  for (const [whole, name, attributes = ''] of html.replace(unseen, ' ').matchAll(token)) {
    const tag = name?.toLowerCase();
    if (!tag) {
      out += whole.replace(/\s+/g, ' ');
      continue;
    }
    if (block.test(tag)) out += `\n${'> '.repeat(Math.min(depth, 3))}`;
    else if (cell.test(tag)) out += '\t';
    if (tag !== 'div' && tag !== 'blockquote') continue;
    if (whole.startsWith('</')) depth -= closed(open, tag);
    else if (open.length < deepest) {
      const quotes = tag === 'blockquote' || quoting.test(attributes);
      open.push({ tag, quotes });
      if (quotes) depth += 1;
      if (quotes) out += '> ';
    }
  }
  return entitiesOf(out)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** @returns how many quotations end with the tag */
function closed(open: { tag: string; quotes: boolean }[], tag: string): number {
  const at = open.findLastIndex((one) => one.tag === tag);
  return at < 0 ? 0 : open.splice(at).filter(({ quotes }) => quotes).length;
}

/** Whether a text has tags of HTML in it, and not only angle brackets of an address. */
export function hasMarkup(text: string): boolean {
  return /<(?:\/?(?:div|p|span|br|table|td|tr|li|ul|b|strong|html|body|blockquote|a|font|h[1-6])\b[^<>]{0,2000})>/i.test(
    text,
  );
}
