import { openAsBlob, readFileSync, statSync } from 'node:fs';
import type { Around, Taken, Watched } from '../../reports/intake/case.ts';
import { textOf } from '../../reports/intake/decode.ts';
import { takeIn } from '../../reports/intake/intake.ts';
import { intakeTexts } from '../../reports/intake/texts.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { type Problem, refused } from '../../rules/problem.ts';
import { inputTexts } from './texts.ts';

/** FILE that means standard input. */
const standardInput = '-';
/** Larger files are read in parts, from where they are. */
const maxWhole = 10_000_000;
/** A network capture may have so much. */
const mostOfInput = 250_000_000;

/** What is known of FILE beside it. */
export interface Given {
  readonly url?: URL;
  readonly status?: number;
}

/** @returns the cases in FILE, or the problem, named without the file: the caller knows which it is */
export async function readInput(
  file: string,
  { url, status }: Given,
  watched: Watched = {},
): Promise<Taken | Problem> {
  const blob = await blobOf(file, watched);
  if ('problem' in blob) return blob;
  if (blob.size === 0) return refused(inputTexts.empty);
  const around: Around = {
    ...watched,
    now: new Date(),
    readPage: (...given) => readPage(...given, watched),
    readPicture,
    readPdf,
    ...(url && { url }),
    ...(status && { status }),
  };
  const taken = await takeIn(blob, around);
  const isWithoutAddress = 'problem' in taken && taken.problem.text === intakeTexts.noAddress;
  return isWithoutAddress ? refused(inputTexts.noAddress) : taken;
}

/** A DOM takes a while to load. */
async function readPage(
  html: string,
  address: URL,
  status: number | undefined,
  { signal }: Watched,
): Promise<Observation | Problem | undefined> {
  const { readPage: read } = await import('./read-page.ts');
  return read(html, address, { signal, ...(status && { status }) });
}

/** So do the recogniser of text and the reader of PDF. */
async function readPicture(picture: Blob, watched: Watched): Promise<string> {
  return (await import('./read-picture.ts')).readPicture(picture, watched);
}

async function readPdf(pdf: Blob, watched: Watched): Promise<string> {
  return (await import('./read-pdf.ts')).readPdf(pdf, watched);
}

async function blobOf(file: string, { signal }: Watched): Promise<Blob | Problem> {
  try {
    if (file === standardInput) return await inputBlob(signal);
    const problem = problemOfFile(file);
    if (problem) return problem;
    const { size } = statSync(file);
    return size > maxWhole ? await openAsBlob(file) : new Blob([new Uint8Array(readFileSync(file))]);
  } catch (error) {
    return fileProblem((error as NodeJS.ErrnoException).code);
  }
}

/** Not at once: whoever waits for a pipe can be stopped. More than the largest file that is read is not taken in. */
async function inputBlob(signal: AbortSignal | undefined): Promise<Blob | Problem> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const stop = () => process.stdin.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const part of process.stdin) {
      parts.push(new Uint8Array(part));
      size += part.length;
      if (size > mostOfInput) return tooLarge(size, mostOfInput);
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  return signal?.aborted ? refused(intakeTexts.stopped) : new Blob(parts);
}

/** The text of a small file, for tools that take a report. */
export function readText(file: string): string | Problem {
  try {
    const problem = problemOfFile(file);
    if (problem) return problem;
    const { size } = statSync(file);
    if (size > maxWhole) return tooLarge(size, maxWhole);
    const bytes = readFileSync(file);
    const text = textOf(bytes);
    return text.includes('\0') ? refused(inputTexts.binary) : text;
  } catch (error) {
    return fileProblem((error as NodeJS.ErrnoException).code);
  }
}

function tooLarge(size: number, most: number): Problem {
  return refused(inputTexts.tooLarge, { limit: most / 1e6, size: Math.ceil(size / 1e6) });
}

function problemOfFile(file: string): Problem | undefined {
  const found = statSync(file);
  if (found.isDirectory()) return refused(inputTexts.directory);
  return found.isFile() ? undefined : refused(inputTexts.notRegular);
}

function fileProblem(code = '?'): Problem {
  if (code === 'ENOENT' || code === 'ENOTDIR') return refused(inputTexts.missing);
  if (code === 'EACCES' || code === 'EPERM') return refused(inputTexts.forbidden);
  return refused(inputTexts.unreadable, { code });
}
