import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const noContext = fileURLToPath(new URL('entrypoints/observer.content/no-context.ts', import.meta.url));

/** Build and manifest. Every permission below is argued in README.md, section Privacy. */
export default defineConfig({
  imports: false, // every name in the code can be followed to its import
  publicDir: 'assets/public',
  manifestVersion: 3,
  vite: () => ({ resolve: { alias: { 'wxt/utils/content-script-context': noContext } } }),
  manifest: {
    name: 'Sign-in Help for Partner Center',
    description:
      'Says what a Partner Center sign-in failure or access-denied page means, what to do now and who can fix it.',
    minimum_chrome_version: '120',
    permissions: ['storage', 'activeTab', 'scripting'],
    // Spelled out, also where it is the default: pages of the extension run its own files and nothing else.
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'",
    },
    action: { default_title: 'Sign-in Help for Partner Center' },
  },
});
