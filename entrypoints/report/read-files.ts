import { deskMessage } from '../../components/desk/texts.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Message } from '../../rules/words/language.ts';

/** One text that a file holds, or why it cannot be read. `share`: how much of the file it is, from 0 to 1. */
export type Piece = { readonly name: string; readonly share: number } & ({ readonly text: string } | Problem);

const MB = 1_000_000;
/** A report has less than 20 kB; a ticket around it a little more. */
const largestText = MB;
/** An export of this page: an array with one report a line. */
const largestExport = 100 * MB;
/** Small files are read side by side. */
const together = 8;

/**
 * The texts of files, one after the other; what is too large is not read at all. Never throws. The size of a file is
 * looked at only when its turn comes: the browser asks the disk for it and waits.
 */
export async function* piecesOf(files: readonly File[]): AsyncGenerator<Piece> {
  for (let i = 0; i < files.length; i += together) {
    const group = files.slice(i, i + together);
    const texts = await Promise.all(group.map((file) => (file.size <= largestText ? read(file) : undefined)));
    for (const [k, file] of group.entries()) {
      const piece = texts[k];
      if (!piece) yield* piecesOfLarge(file);
      else if ('text' in piece && startsArray(piece.text)) yield* elementsOf(file, piece.text);
      else yield piece;
    }
  }
}

async function read(file: File): Promise<Piece> {
  try {
    return { name: file.name, text: await file.text(), share: 1 };
  } catch (error) {
    return unreadable(file, error);
  }
}

async function* piecesOfLarge(file: File): AsyncGenerator<Piece> {
  const start = await file
    .slice(0, 64)
    .text()
    .catch(() => '');
  if (file.size < largestExport && startsArray(start)) return yield* linesOf(file);
  yield { name: file.name, problem: tooLarge(file.size), share: 1 };
}

/** Whether a file is an export of this page: a list of reports, which goes into the list. */
export async function isExport(file: File): Promise<boolean> {
  const start = await file
    .slice(0, 400)
    .text()
    .catch(() => '');
  return startsArray(start) && /"format"\s*:\s*"sign-in-help-report"/.test(start);
}

/** @returns the clause that refuses a pasted text, or undefined where it can be read. */
export function tooLong(text: string): Message | undefined {
  if (text.length <= largestText) return undefined;
  return tooLarge(text.length);
}

function tooLarge(size: number): Message {
  return deskMessage('tooLarge', { size: Math.round(size / 100_000) / 10, limit: largestText / MB });
}

function unreadable(file: File, error: unknown): Piece {
  const reason = error instanceof Error ? error.name : String(error);
  return { name: file.name, problem: deskMessage('unreadableFile', { reason }), share: 1 };
}

function startsArray(text: string): boolean {
  return /^\s*\[/.test(text);
}

/** A small array in whatever form. */
async function* elementsOf(file: File, text: string): AsyncGenerator<Piece> {
  let elements: unknown;
  try {
    elements = JSON.parse(text);
  } catch {
    return yield* linesOf(file);
  }
  const list = Array.isArray(elements) ? elements : [];
  for (const [i, element] of list.entries()) {
    yield { name: `${file.name}:${i + 1}`, text: JSON.stringify(element), share: 1 / list.length };
  }
}

/** An array with one element a line, read line by line: no part of the work grows with the file. */
async function* linesOf(file: File): AsyncGenerator<Piece> {
  let rest = '';
  let number = 0;
  try {
    for await (const chunk of chunksOf(file)) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      let share = chunk.length / file.size;
      for (const line of lines) {
        number++;
        const text = elementOf(line);
        if (text) yield { name: `${file.name}:${number}`, text, share };
        if (text) share = 0;
      }
      if (rest.length > largestText) {
        yield { name: file.name, problem: deskMessage('lineTooLong', { limit: largestText / MB }), share };
        return;
      }
    }
    const text = elementOf(rest);
    if (text) yield { name: `${file.name}:${number + 1}`, text, share: 0 };
  } catch (error) {
    yield unreadable(file, error);
  }
}

async function* chunksOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The element on a line of the array; empty where the line holds none. */
function elementOf(line: string): string {
  return line.trim().replace(/^\[/, '').replace(/,$/, '').replace(/^\]$/, '').trim();
}
