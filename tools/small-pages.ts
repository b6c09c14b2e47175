import type { Plugin } from 'vite';

/**
 * Leaves out of the pages what browsers with promises do not need: two pieces that are a tenth of the popup.
 *
 * - webextension-polyfill hands back the browser's own API wherever that returns promises, which is everywhere this
 *   extension runs, but for listeners that answer a message with a promise. Those are in the background alone, which is
 *   built apart and keeps the polyfill.
 * - Vite's helper for `import()` preloads what a chunk needs; from the disk there is nothing to win.
 */
export function smallPages(): Plugin {
  const own = { browser: '\0own-browser', preload: '\0vite/preload-helper.js' };
  return {
    name: 'small-pages',
    enforce: 'pre',
    apply: (config, { command }) => command === 'build' && !config.build?.lib,
    resolveId: (id) => {
      if (id === 'webextension-polyfill') return own.browser;
      return id === own.preload ? own.preload : undefined;
    },
    load: (id) => {
      if (id === own.browser)
        return 'export default globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;';
      if (id === own.preload) return 'export const __vitePreload = (load) => load();';
      return undefined;
    },
  };
}
