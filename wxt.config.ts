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
    action: { default_title: 'Sign-in Help for Partner Center' },
  },
});
