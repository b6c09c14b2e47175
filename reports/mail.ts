import { invisible } from '../rules/reading/plain.ts';

/** What mail programs, ticket systems and chats do to a text. Every pattern is linear. */

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  '#34': '"',
  gt: '>',
  lt: '<',
  amp: '&',
};

/** Without invisible characters and mark-up: tags become spaces, the usual entities their characters, all others a space. */
export function withoutMarkup(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/<\/?[a-z][^<>\n]{0,2000}>/gi, ' ')
    .replace(/&(#?[a-z0-9]{1,8});/gi, (_, name: string) => entities[name.toLowerCase()] ?? ' ');
}

/** Lines without the marks of quoting (`> `, `| `, several of them) and indentation. */
export function unquotedLines(text: string): string[] {
  return linesOf(text).map(unquoted);
}

/** A line without them. */
export function unquoted(line: string): string {
  return line.replace(/^[\s>|]+/, '');
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n|\u2028|\u2029/);
}
