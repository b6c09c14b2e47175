import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** As Vite names a file, on Windows too. */
const start = fileURLToPath(
  new URL('../../entrypoints/observer.content/start.ts', import.meta.url),
).replaceAll('\\', '/');

/**
 * Lets the observer begin with its own start.ts. WXT's entry announces itself to the page by an event and a window
 * message, and stops when the page sends it the same event: on a sign-in page neither is acceptable.
 */
export function observerEntry(): Plugin {
  return {
    name: 'observer-entry',
    enforce: 'pre',
    load: (id) =>
      id.includes('virtual:wxt-content-script-isolated-world-entrypoint')
        ? `import { start } from '${start}'; start();`
        : undefined,
  };
}
