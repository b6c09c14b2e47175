import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Watched } from '../../reports/intake/case.ts';
import { textOfDocument } from '../../reports/intake/pdf.ts';

/** The text of a PDF. */
export async function readPdf(pdf: Blob, watched: Watched): Promise<string> {
  return textOfDocument(getDocument, await pdf.arrayBuffer(), watched);
}
