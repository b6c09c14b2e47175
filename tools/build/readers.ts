import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const folder = (name: string) => dirname(resolve(`${name}/package.json`));

/** A file as it is, or what is written into it; where it stands in the extension. */
type ReaderFile = { readonly relativeDest: string } & (
  | { readonly absoluteSrc: string }
  | { readonly contents: string }
);

/**
 * What the help desk page loads to read pictures and PDF: files that their libraries start or fetch by themselves, which
 * a bundler cannot follow. Nothing of it is loaded before the first picture or PDF is given.
 */
export function readerFiles(): ReaderFile[] {
  const from = (name: string, path: string, as: string) => ({
    absoluteSrc: join(folder(name), path),
    relativeDest: `readers/${as}`,
  });
  const core = 'tesseract-core-simd-lstm.wasm.js';
  return [
    // Its source map is not in the package.
    {
      contents: readFileSync(join(folder('tesseract.js'), 'dist/worker.min.js'), 'utf8').replace(
        /\/\/# sourceMappingURL=.*\s*$/,
        '',
      ),
      relativeDest: 'readers/tesseract-worker.js',
    },
    from('tesseract.js-core', core, core),
    from('@tesseract.js-data/eng', '4.0.0_best_int/eng.traineddata.gz', 'eng.traineddata.gz'),
    from('pdfjs-dist', 'build/pdf.worker.min.mjs', 'pdf.worker.min.mjs'),
  ];
}
