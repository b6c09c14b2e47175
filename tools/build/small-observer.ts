import { fileURLToPath } from 'node:url';
import * as known from '../../rules/reading/known.ts';

/** As Vite names a file, on Windows too. */
const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url)).replaceAll('\\', '/');

/** A plugin of Vite that keeps out of the observer what it can do without: it runs on every sign-in page. */
export function smallObserver() {
  let isObserver = false;
  return {
    name: 'small-observer',
    enforce: 'pre' as const,
    /** Terser makes it a twentieth smaller than Vite's own minifier does. */
    config({ build }: { build?: { lib?: false | { fileName?: unknown } } }) {
      isObserver = Boolean(build?.lib && build.lib.fileName === 'observer');
      return isObserver ? { build: { minify: 'terser' as const, terserOptions: smallest } } : undefined;
    },
    load(id: string) {
      if (isObserver && id.endsWith('/wxt/dist/browser.mjs')) return 'export const browser = chrome;';
      if (isObserver && id.includes('virtual:wxt-content-script-isolated-world-entrypoint')) return entry;
      return id === path('rules/reading/known.ts') ? values : undefined;
    },
    /** These are pure: a module of which nothing is used does nothing. */
    transform(_code: string, id: string) {
      const pure = id.startsWith(path('rules/reading/')) || id.startsWith(path('rules/data/'));
      return pure ? { moduleSideEffects: false } : undefined;
    },
  };
}

/** Names that stay inside the observer: no message has them, and what it uses of the browser has others. */
export const inside: readonly string[] =
  'addRoot alert alerts announced content context element errorCode errorDescription errorText errorTitle exceptionMessage first isVisible list lookNow main newRoute place quoted shadowRootOf stop tenantSegment text title touch unkept'.split(
    ' ',
  );

const smallest = {
  ecma: 2020 as const,
  safari10: false, // Vite’s default
  toplevel: true,
  // `unsafe` writes built-ins shorter (`RegExp(…)`), as if nobody had replaced them: no page can, in the observer’s world.
  // The other two are safe where nothing is compared with NaN, and nothing is.
  // Functions that are called once are put in their place, others not: what gzip has seen costs next to nothing.
  compress: {
    passes: 5,
    inline: 1,
    hoist_funs: true,
    unsafe: true,
    unsafe_arrows: true,
    pure_getters: true,
    unsafe_comps: true,
    unsafe_math: true,
    lhs_constants: false,
  },
  // A character that is seldom costs gzip more than its escape, of which it has seen others.
  format: { ascii_only: true },
  mangle: { properties: { builtins: true, regex: new RegExp(`^(${inside.join('|')})$`) } },
};

/**
 * In the place of WXT's own, which announces itself to the page by an event and a window message, and stops when the
 * page sends it the same event: on a sign-in page neither is acceptable.
 */
const entry = `import { start } from '${path('entrypoints/observer.content/start.ts')}'; start();`;

/** Bundles get what known.ts says now, and not the tables that it is made from. */
const values = Object.entries(known)
  .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
  .join('\n');
