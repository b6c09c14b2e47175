import { afterAll, expect, test, vi } from 'vitest';

const executeScript = vi.fn();
const browser = { runtime: { id: 'test' }, scripting: { executeScript } };
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { isClosed, isClosedAddress } = await import('../../browser/closed-pages.ts');

test.each([
  'chrome://extensions/',
  'edge://settings/profiles',
  'about:blank',
  'view-source:https://example.com/',
  'devtools://devtools/bundled/inspector.html',
  'chrome-extension://abc/page.html',
  'https://chromewebstore.google.com/detail/x',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons/detail/x',
  'https://addons.mozilla.org/firefox/',
  'https://example.com/Letter.PDF?x=1',
])('no extension may read %s', (url) => {
  expect(isClosedAddress(url)).toBe(true);
});

test.each([
  'https://partner.microsoft.com/dashboard',
  'http://adfs.contoso.example/adfs/ls',
  'https://chrome.google.com/webstores',
  'https://microsoftedge.microsoft.com/',
  'file:///C:/saved.html',
  'not an address',
])('%s is a page like others', (url) => {
  expect(isClosedAddress(url)).toBe(false);
});

test('where the address is not known the browser is asked why it refuses', async () => {
  const says = (message: string) => executeScript.mockRejectedValueOnce(new Error(message));
  says('Cannot access a chrome:// URL');
  expect(await isClosed(1, undefined)).toBe(true);
  says('The extensions gallery cannot be scripted.');
  expect(await isClosed(1, '')).toBe(true);
  says(
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  );
  expect(await isClosed(1, undefined)).toBe(false);
});
