import { defineConfig } from 'wxt';
import { checkSizes } from './tools/build/budgets.ts';
import { licencesFile } from './tools/build/licences.ts';
import { observerEntry } from './tools/build/observer-entry.ts';
import { readerFiles } from './tools/build/readers.ts';
import { smallPages } from './tools/build/small-pages.ts';
import { languageNames, localeFiles } from './tools/words/build.ts';
import { fitManifest } from './tools/zip/manifest.ts';

/** Build and manifest. Every permission below is argued in README.md, section Privacy. */
export default defineConfig({
  imports: false, // every name in the code can be followed to its import
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: () => ({
    plugins: [observerEntry(), smallPages()],
    define: { 'import.meta.env.LANGUAGES': JSON.stringify(languageNames()) },
  }),
  hooks: {
    'config:resolved': ({ config }) => {
      // A test that builds, or a shell, may say something else: Lit would then come as it is for who develops.
      if (isShipped(config)) process.env.NODE_ENV = 'production';
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles(), ...readerFiles(), licencesFile());
    },
    'build:done': ({ config }) => {
      // What `wxt` serves while one develops is larger, and nobody has to load it.
      if (isShipped(config) && config.browser === 'chrome') checkSizes(config.outDir);
    },
    'build:manifestGenerated': (wxt, manifest) => fitManifest(manifest, wxt.config.browser),
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '121',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'alarms'], // and sidePanel, of WXT
    // Alt+Shift: what Chrome and Edge have there themselves are A, B, I and T.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'keep-open': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_keepOpen__' },
    },
    // Pages of the extension run, ask for and show its own files and nothing else; no text becomes markup in them.
    content_security_policy: {
      extension_pages: [
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self' data:",
        "style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "require-trusted-types-for 'script'; trusted-types lit-html desk-picture saved-page default",
      ].join('; '),
    },
    storage: { managed_schema: 'managed-schema.json' },
    action: { default_title: '__MSG_name__' },
    omnibox: { keyword: 'pc' },
  },
});

function isShipped({ command, mode }: { readonly command: string; readonly mode: string }): boolean {
  return command === 'build' && mode === 'production';
}
