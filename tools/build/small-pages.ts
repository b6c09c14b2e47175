import type { Plugin } from 'vite';

/**
 * What is special about the pages of the extension. For them alone: the background and the observer are built apart.
 *
 * - webextension-polyfill hands back the browser's own API wherever that returns promises, which is everywhere this
 *   extension runs, but for listeners that answer a message with a promise. Those are in the background alone.
 * - What the popup always needs is two chunks, with whatever these import: what every page has, and the help for a tab.
 *   Left to itself the bundler makes fourteen, each with a request of its own, and the answer comes a third later.
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
        rollupOptions: { output: { codeSplitting: { groups: [everyPage, help] } } },
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

const everyPage = {
  name: 'every-page',
  priority: 1,
  test: /components.shared.(element|(base|control|surface)-styles|tokens|icons?|more-icons|texts|typed-events|language-choice)\.ts|wxt.dist.browser|@wxt-dev.browser|browser.language\.ts|rules.words.product\.ts|preload-helper|rolldown.runtime|wxt-html-plugins/,
};

const help = {
  name: 'help',
  test: /help.(help-page|success)\.ts|components.popup.help-app\.ts|browser.(tab-ports|page-ports|side-panel)\.ts/,
};
