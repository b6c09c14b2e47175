import type { Watched } from '../../reports/intake/case.ts';
import { textOfDocument } from '../../reports/intake/pdf.ts';
import { allowWorkers, own, workers } from './own-workers.ts';

/** The text of a PDF. The reader comes with the first one. */
export async function readPdf(pdf: Blob, watched: Watched): Promise<string> {
  allowWorkers();
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist');
  GlobalWorkerOptions.workerSrc = own(workers.pdf);
  return textOfDocument(getDocument, await pdf.arrayBuffer(), watched);
}
