import { fileURLToPath } from 'node:url';
import * as known from '../rules/text/known.ts';

/** As Vite names a file, on Windows too. */
const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url)).replaceAll('\\', '/');

/** A plugin of Vite that keeps out of the observer what it can do without: it runs on every sign-in page. */
export function observerBundle() {
  return {
    name: 'observer-bundle',
    enforce: 'pre' as const,
    /** Terser makes it a fortieth smaller than Vite's own minifier does. */
    config({ build }: { build?: { lib?: false | { fileName?: unknown } } }) {
      const isObserver = build?.lib && build.lib.fileName === 'observer';
      return isObserver ? { build: { minify: 'terser' as const, terserOptions: smallest } } : undefined;
    },
    load(id: string) {
      if (id.endsWith('/wxt/dist/browser.mjs')) return 'export const browser = chrome;';
      return id.includes('virtual:wxt-content-script-isolated-world-entrypoint') ? entry : computed.get(id);
    },
    // These are pure: a module of which nothing is used does nothing.
    transform(_code: string, id: string) {
      const pure = id.startsWith(path('rules/text/')) || id.startsWith(path('rules/data/'));
      return pure ? { moduleSideEffects: false } : undefined;
    },
  };
}

/** Names that stay inside the observer: no message has them, and what it uses of the browser has others. */
const own =
  'addRoot alert alerts announced changed chars content element enter errorDescription errorText errorTitle exceptionMessage first isVisible limit list main newRoute nodes pieces place quoted seen shadowRootOf stop tenantSegment text title touch unkept walk';

const smallest = {
  ecma: 2020 as const,
  toplevel: true,
  compress: { passes: 5, unsafe_arrows: true, pure_getters: true },
  mangle: {
    properties: {
      builtins: true,
      regex: new RegExp(`^(${own.replaceAll(' ', '|')})$`),
    },
  },
};

/**
 * In the place of WXT's own, which announces itself to the page by an event and a window message, and stops when the
 * page sends it the same event: on a sign-in page neither is acceptable.
 */
const entry = `import { start } from '${path('entrypoints/observer.content/start.ts')}'; start();`;

/** Modules of which a bundle gets the values that they have now, and not the tables that these are made from. */
const computed = new Map([
  [path('rules/text/known.ts'), valuesOf(known)],
]);

function valuesOf(exports: object): string {
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
