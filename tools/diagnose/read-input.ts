import { openAsBlob, readFileSync, statSync } from 'node:fs';
import type { Around, Taken, Watched } from '../../reports/intake/case.ts';
import { textOf } from '../../reports/intake/decode.ts';
import { takeIn } from '../../reports/intake/intake.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { type Problem, refused } from '../../rules/problem.ts';
import { inputTexts } from './texts.ts';

/** FILE that means standard input. */
const standardInput = '-';
/** Larger files are read in parts, from where they are. */
const maxWhole = 10_000_000;

/** What is known of FILE beside it. */
export interface Given {
  readonly url?: URL;
  readonly status?: number;
}

/** @returns the cases in FILE, or the problem, named without the file: the caller knows which it is */
export async function readInput(file: string, { url, status }: Given): Promise<Taken | Problem> {
  const blob = await blobOf(file);
  if ('problem' in blob) return blob;
  if (blob.size === 0) return refused(inputTexts.empty);
  const around: Around = {
    now: new Date(),
    readPage,
    readPicture,
    readPdf,
    ...(url && { url }),
    ...(status && { status }),
  };
  return takeIn(blob, around);
}

/** A DOM takes a while to load. */
async function readPage(
  html: string,
  address: URL,
  status?: number,
): Promise<Observation | Problem | undefined> {
  const { readPage: read } = await import('./read-page.ts');
  return read(html, address, status);
}

/** So do the recogniser of text and the reader of PDF. */
async function readPicture(picture: Blob): Promise<string> {
  return (await import('./read-picture.ts')).readPicture(picture);
}

async function readPdf(pdf: Blob, watched: Watched): Promise<string> {
  return (await import('./read-pdf.ts')).readPdf(pdf, watched);
}

async function blobOf(file: string): Promise<Blob | Problem> {
  try {
    if (file === standardInput) return new Blob([new Uint8Array(readFileSync(0))]);
    const problem = problemOfFile(file);
    if (problem) return problem;
    const { size } = statSync(file);
    return size > maxWhole ? await openAsBlob(file) : new Blob([new Uint8Array(readFileSync(file))]);
  } catch (error) {
    return fileProblem((error as NodeJS.ErrnoException).code);
  }
}

/** The text of a small file, for tools that take a report. */
export function readText(file: string): string | Problem {
  try {
    const problem = problemOfFile(file);
    if (problem) return problem;
    const { size } = statSync(file);
    if (size > maxWhole) {
      return refused(inputTexts.tooLarge, { limit: maxWhole / 1e6, size: Math.ceil(size / 1e6) });
    }
    const bytes = readFileSync(file);
    const text = textOf(bytes);
    return text.includes('\0') ? refused(inputTexts.binary) : text;
  } catch (error) {
    return fileProblem((error as NodeJS.ErrnoException).code);
  }
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
