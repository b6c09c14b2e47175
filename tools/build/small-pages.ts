import type { Plugin } from 'vite';

/**
 * What is special about the pages of the extension. For them alone: the background and the observer are built apart.
 *
 * webextension-polyfill hands back the browser's own API wherever that returns promises, which is everywhere this
 * extension runs, but for listeners that answer a message with a promise. Those are in the background alone.
 */
export function smallPages(): Plugin {
  return {
    name: 'small-pages',
    apply: (config, { command }) => command === 'build' && !config.build?.lib,
    enforce: 'pre',
    config: () => ({
      build: {
        cssTarget: 'chrome123', // light-dark() as it is
        modulePreload: { polyfill: false },
      },
    }),
    resolveId: (id) => (id === 'webextension-polyfill' ? ownBrowser : undefined),
    load: (id) =>
      id === ownBrowser
        ? 'export default globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;'
        : undefined,
  };
}

const ownBrowser = '\0own-browser';
