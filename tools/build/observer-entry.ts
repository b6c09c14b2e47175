import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** As Vite names a file, on Windows too. */
const start = fileURLToPath(
  new URL('../../entrypoints/observer.content/start.ts', import.meta.url),
).replaceAll('\\', '/');

/**
 * V8's explicit compile hint: nearly all of the observer runs at once, on a page that has just begun. Compiled function
 * by function as each is called, it takes a quarter longer. Whoever does not know the comment passes over it.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad\n';

/**
 * Lets the observer begin with its own start.ts. WXT's entry announces itself to the page by an event and a window
 * message, and stops when the page sends it the same event: on a sign-in page neither is acceptable.
 */
export function observerEntry(): Plugin {
  return {
    name: 'observer-entry',
    enforce: 'pre',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const isObserver = file.type === 'chunk' && file.fileName.endsWith('observer.js');
        if (isObserver) file.code = compileAtOnce + file.code;
      }
    },
    load: (id) =>
      id.includes('virtual:wxt-content-script-isolated-world-entrypoint')
        ? `import { start } from '${start}'; start();`
        : undefined,
  };
}
