import { type Problem, refused } from '../../rules/problem.ts';
import type { Around, Case, Watched } from './case.ts';
import { intakeTexts } from './texts.ts';
import { casesOfText } from './ticket.ts';

/** The text of a PDF is read as a ticket is. One that holds pictures of text alone says nothing to a reader of text. */
export async function casesOfPdf(file: Blob, around: Around): Promise<readonly Case[] | Problem> {
  const { readPdf } = around;
  if (!readPdf) return refused(intakeTexts.pdf);
  let text: string;
  try {
    text = await readPdf(file, around);
  } catch {
    return refused(intakeTexts.brokenPdf);
  }
  if (around.signal?.aborted) return refused(intakeTexts.stopped);
  return text.trim() === '' ? refused(intakeTexts.wordlessPdf) : casesOfText(text, around.now);
}

/** What is used of pdf.js, by whichever of its builds. */
interface Document {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{
      readonly items: readonly (object | { readonly str: string; readonly hasEOL: boolean })[];
    }>;
  }>;
}
type GetDocument = (from: {
  readonly data: ArrayBuffer;
  readonly isEvalSupported: false;
  readonly verbosity: 0;
}) => {
  readonly promise: Promise<Document>;
  destroy(): Promise<void>;
};

/** A ticket has a few pages; a manual is none. */
const mostPages = 40;

/** The text of the first pages, as lines. */
export async function textOfDocument(
  getDocument: GetDocument,
  data: ArrayBuffer,
  { progress, signal }: Watched,
): Promise<string> {
  const loading = getDocument({ data, isEvalSupported: false, verbosity: 0 });
  try {
    const document = await loading.promise;
    const count = Math.min(document.numPages, mostPages);
    let text = '';
    for (let number = 1; number <= count && !signal?.aborted; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
      text += '\n';
      progress?.(number / count);
    }
    return text;
  } finally {
    await loading.destroy();
  }
}
