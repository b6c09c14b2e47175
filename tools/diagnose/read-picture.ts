import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Jimp } from 'jimp';
import { createWorker } from 'tesseract.js';
import type { Watched } from '../../reports/intake/case.ts';
import { scaleFor } from '../../reports/intake/picture.ts';

/** The words in a picture, recognised on this machine. @throws where the picture is damaged */
export async function readPicture(picture: Blob, { signal }: Watched): Promise<string> {
  const image = await Jimp.read(await picture.arrayBuffer());
  image.scale(scaleFor(image));
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));
  const worker = await createWorker('eng', 1, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
  });
  try {
    const stopped = new Promise<undefined>((resolve) =>
      signal?.addEventListener('abort', () => resolve(undefined), { once: true }),
    );
    const read = await Promise.race([worker.recognize(await image.getBuffer('image/png')), stopped]);
    return read?.data.text ?? '';
  } finally {
    await worker.terminate();
  }
}
