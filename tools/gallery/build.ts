import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { localeTags, readLocale } from '../locales.ts';
import { root } from '../run.ts';
import { pseudoLocale, pseudoTags } from '../words/pseudo.ts';

const source = join(root, 'tests/gallery');

/**
 * Builds tests/gallery as one script of the old kind, which a browser also loads from a disk.
 * @param target the folder, which is emptied first
 * @returns its address
 */
export async function buildGallery(target = join(root, '.output/gallery')): Promise<string> {
  const locales = [...localeTags().map((tag) => readLocale(tag)), ...pseudoTags.map(pseudoLocale)];
  await build({
    configFile: false,
    root: source,
    logLevel: 'warn',
    define: { galleryLocales: JSON.stringify(JSON.stringify(locales)) },
    build: {
      outDir: target,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: 'main.ts',
        formats: ['iife'],
        name: 'galleryPage',
        fileName: () => 'gallery.js',
      },
    },
  });
  copyFileSync(join(source, 'index.html'), join(target, 'index.html'));
  return pathToFileURL(join(target, 'index.html')).href;
}
