import { defineConfig } from 'wxt';

/** Build and manifest. Every permission below is argued in README.md, section Privacy. */
export default defineConfig({
  imports: false, // every name in the code can be followed to its import
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: {
    name: 'Sign-in Help for Partner Center',
    description:
      'Says what a Partner Center sign-in failure or access-denied page means, what to do now and who can fix it.',
    minimum_chrome_version: '120',
    permissions: ['storage', 'activeTab', 'scripting'],
    action: { default_title: 'Sign-in Help for Partner Center' },
  },
});
