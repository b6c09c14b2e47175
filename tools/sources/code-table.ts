import { fnv1a } from '../../rules/reading/fnv1a.ts';
import type { Article } from './page.ts';

/** Microsoft's list of codes: what it says of each, as a fingerprint. */
export type CodeTable = Readonly<Record<string, string>>;

/** Each code with the words up to the next one. A code that stands a second time is a reference to it. */
export function codeTableOf({ sentences }: Article): CodeTable {
  const table: Record<string, string> = {};
  for (const [, code = '', words = ''] of sentences
    .join(' ')
    .matchAll(/\b(AADSTS\d{5,8})\b(.*?)(?=\bAADSTS\d|$)/g))
    table[code] ??= fnv1a(words.trim()).toString(16);
  return table;
}

/**
 * What changed in the list, for somebody who keeps the table of codes.
 *
 * @param known codes that the project's table holds
 */
export function codeChanges(
  now: CodeTable,
  before: CodeTable | undefined,
  known: ReadonlySet<string>,
): string[] {
  const listed = Object.keys(now);
  const told = (what: string, codes: readonly string[]) =>
    codes.length > 0 ? [`${what}: ${codes.join(', ')}`] : [];
  return [
    ...told(
      'lists codes that are new',
      listed.filter((code) => !known.has(code)),
    ),
    ...told(
      'no longer lists',
      Object.keys(before ?? {}).filter((code) => !(code in now)),
    ),
    ...told(
      'says something else of',
      listed.filter((code) => before?.[code] !== undefined && before[code] !== now[code]),
    ),
  ];
}
