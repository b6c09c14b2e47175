import { invisible } from '../rules/reading/plain.ts';
import { entitiesOf } from './entities.ts';

/** What mail programs, ticket systems and chats do to a text. Every pattern is linear. */

/** Without invisible characters and mark-up: tags become spaces, entities their characters, all others a space. */
export function withoutMarkup(text: string): string {
  const bare = text.replace(invisible, '').replace(/<\/?[a-z][^<>\n]{0,2000}>/gi, ' ');
  return entitiesOf(bare).replace(/&(#?[a-z0-9]{1,8});/gi, ' ');
}

/** A line without the marks of quoting (`> `, `| `, several of them) and indentation. */
export function unquoted(line: string): string {
  return line.replace(/^[\s>|]+/, '');
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n|\u2028|\u2029/);
}
