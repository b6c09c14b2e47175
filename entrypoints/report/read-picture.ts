import type { Watched } from '../../reports/intake/case.ts';
import { scaleFor } from '../../reports/intake/picture.ts';
import { allowWorkers, own, workers } from './own-workers.ts';

/**
 * The words in a picture, recognised on this device: the recogniser and what it knows of English come with the package
 * and are loaded with the first picture. It reads other languages in Latin letters too, and codes in all of them.
 */
export async function readPicture(picture: Blob, { progress, signal }: Watched): Promise<string> {
  allowWorkers();
  const [{ createWorker }, drawn] = await Promise.all([import('tesseract.js'), draw(picture)]);
  const worker = await createWorker('eng', 1, {
    workerPath: own(workers.picture),
    corePath: own('readers/tesseract-core-simd-lstm.wasm.js'),
    langPath: own('readers'),
    workerBlobURL: false,
    cacheMethod: 'none',
    logger: ({ status, progress: share }) => {
      if (status === 'recognizing text') progress?.(share);
    },
  });
  const stop = () => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    // A recogniser that was stopped never answers.
    return await Promise.race([worker.recognize(drawn).then(({ data }) => data.text), stopped(signal)]);
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

function stopped(signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve('');
    signal?.addEventListener('abort', () => resolve(''), { once: true });
  });
}

/** The recogniser knows few forms, the browser many: it is given a PNG. */
async function draw(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const scale = scaleFor(bitmap);
  const canvas = new OffscreenCanvas(bitmap.width * scale, bitmap.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return picture;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
