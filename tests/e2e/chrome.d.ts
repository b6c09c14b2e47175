/** What the extension's worker sees; functions handed to `worker.evaluate` run there. */
declare const chrome: typeof import('wxt/browser')['browser'];
