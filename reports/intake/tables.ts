import { type Problem, refused } from '../../rules/problem.ts';
import type { Around, Case } from './case.ts';
import { utf16Of } from './decode.ts';
import { isLog, nameOf, SignInLog } from './sign-in-log.ts';
import { intakeTexts } from './texts.ts';

/** Tables of sign-ins: CSV of the portal, what a spreadsheet saved, cells copied out of a page. */

const delimiters = [',', ';', '\t', '|'] as const;
/** A title and blank lines may stand above the names of the columns. */
const mostAbove = 6;

/** The delimiter and the place of the names, where the beginning of a text is that of a log. */
export function tableIn(head: string): { readonly delimiter: string; readonly above: number } | undefined {
  const lines = head.split(/\r?\n/).slice(0, mostAbove + 1);
  if (/^\s*[{[<]/.test(head)) return undefined;
  for (const [above, line] of lines.entries()) {
    const delimiter = delimiters.find((one) => {
      const names = line.split(one).map((name) => name.replaceAll('"', ''));
      // Two columns, or a value among them, are one failure written as a table.
      const isHead = names.filter((name) => name.trim() !== '').length > 2 && !names.some(isNumber);
      return isHead && names.every((name) => name.length < 80) && isLog(names);
    });
    if (delimiter) return { delimiter, above };
  }
  return undefined;
}

/**
 * The cases of a table, read in parts: no part of the work grows with the file.
 *
 * @param parts of the text, in order
 */
export async function casesOfTable(
  parts: AsyncIterable<string>,
  { delimiter, above }: NonNullable<ReturnType<typeof tableIn>>,
  { now, signal }: Around,
): Promise<Case[] | Problem> {
  const { default: papa } = await import('papaparse');
  const log = new SignInLog(now);
  let names: string[] | undefined;
  let toSkip = above;
  let rest = '';
  const take = (text: string) => {
    const { data } = papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
    for (const cells of data) {
      if (toSkip > 0) toSkip--;
      else if (!names) names = cells.map(nameOf);
      else if (cells.length > 1) log.add(rowOf(names, cells));
    }
  };
  for await (const part of parts) {
    const text = rest + part;
    const end = lastRecord(text);
    rest = text.slice(end);
    if (end > 0) take(text.slice(0, end));
    if (rest.length > longestRecord) break;
  }
  if (signal?.aborted) return refused(intakeTexts.stopped);
  if (rest.trim() !== '') take(rest);
  return log.cases();
}

const longestRecord = 1_000_000;

/** Where the last whole line ends: one in quotes can go over several. */
function lastRecord(text: string): number {
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 34) quoted = !quoted;
    else if (char === 10 && !quoted) end = at + 1;
  }
  return end;
}

function rowOf(names: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = Object.create(null);
  for (const [i, name] of names.entries()) {
    const cell = cells[i]?.trim();
    if (cell) row[name] ??= cell;
  }
  return row;
}

/** The text of a large file, in parts of the size in which it comes. */
export async function* partsOf(
  blob: Blob,
  head: Uint8Array,
  progress?: (share: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(utf16Of(head) ?? 'utf-8');
  const reader = blob.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || signal?.aborted) break;
      read += value.length;
      progress?.(read / blob.size);
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function isNumber(text: string): boolean {
  return /^\s*\d+\s*$/.test(text);
}
