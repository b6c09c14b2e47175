import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { textOfDocument } from '../../reports/intake/pdf.ts';
import type { Watched } from '../../reports/intake/picture.ts';

/** The text of a PDF. */
export async function readPdf(pdf: Blob, watched: Watched): Promise<string> {
  return textOfDocument(getDocument, await pdf.arrayBuffer(), watched);
}
