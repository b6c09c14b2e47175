import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { letThrough } from './report/own-workers.ts';

declare function importScripts(url: string): void;

/** The worker of the recogniser of text. It loads its parts by address: these two files of the package, and nothing else. */
export default defineUnlistedScript(() => {
  const here = (name: string) => new URL(`/readers/${name}`, location.href).href;
  const recogniser = here('tesseract-worker.js');
  letThrough([recogniser, here('tesseract-core-simd-lstm.wasm.js')]);
  importScripts(recogniser);
});
