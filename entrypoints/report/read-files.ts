import { deskMessage } from '../../components/desk/texts.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Message } from '../../rules/words/language.ts';

/**
 * A file, or one element of a list in one, or why it cannot be read. `share`: how much of the file it is, from 0 to 1.
 * The text is there where it is short.
 */
export type Piece = { readonly name: string; readonly share: number } & (
  | { readonly file: File; readonly text?: string }
  | { readonly file?: undefined; readonly text: string }
  | Problem
);

const MB = 1_000_000;
/** A report has less than 20 kB; larger files are not looked into for one here. */
const largestText = MB;
/** An export of this page: an array with one report a line. */
const largestExport = 100 * MB;
/** Small files are read side by side. */
const together = 8;

/** What systems leave in folders, and nobody has sent. */
const ofSystems = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini)$/i;

/**
 * Files one after the other, and lists of this page element by element. Never throws. The size of a file is looked at
 * only when its turn comes: the browser asks the disk for it and waits.
 */
export async function* piecesOf(all: readonly File[]): AsyncGenerator<Piece> {
  const files = all.filter(({ name }) => !ofSystems.test(name));
  for (let i = 0; i < files.length; i += together) {
    const group = files.slice(i, i + together);
    const texts = await Promise.all(group.map((file) => (file.size <= largestText ? read(file) : undefined)));
    for (const [k, file] of group.entries()) {
      const piece = texts[k];
      if (!piece) yield* piecesOfLarge(file);
      else if ('text' in piece && piece.text && isList(piece.text)) yield* elementsOf(file, piece.text);
      else yield piece;
    }
  }
}

async function read(file: File): Promise<Piece> {
  try {
    return { name: file.name, file, text: await file.text(), share: 1 };
  } catch (error) {
    return unreadable(file, error);
  }
}

async function* piecesOfLarge(file: File): AsyncGenerator<Piece> {
  if (file.size < largestExport && (await isExport(file))) return yield* linesOf(file);
  yield { name: file.name, file, share: 1 };
}

/** Whether a file is an export of this page: a list of tickets or reports, which goes into the list. */
export async function isExport(file: File): Promise<boolean> {
  const start = await file
    .slice(0, 400)
    .text()
    .catch(() => '');
  return isList(start);
}

function isList(text: string): boolean {
  return /^\s*\[/.test(text) && /"format"\s*:\s*"sign-in-help-(?:report|ticket)"/.test(text.slice(0, 400));
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
