import browser from 'webextension-polyfill';

/**
 * Pages that no extension may read: the browser's own, those of the stores, documents in the browser's viewer. Known by
 * the address where the click on the icon gave it away.
 */

const webSchemes = ['http:', 'https:', 'file:', 'ftp:'];

/** Chrome's two stores, Edge's and Firefox's: the browsers keep extensions out of them. */
const stores = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/** By its address alone. */
export function isClosedAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname } = new URL(url);
  return (
    !webSchemes.includes(protocol) ||
    pathname.toLowerCase().endsWith('.pdf') ||
    stores.some((store) => store.test(url))
  );
}

/** What Chromium says of such a page; of any other that was not given to us it names the missing permission. */
const refusal = /\b[a-z-]+:\/\/ URL|URL scheme|extensions gallery|about:/i;

/**
 * Where the address is not known the extension has no access either, so nothing of this runs: the browser only says
 * why it does not.
 */
export async function isClosed(tabId: number, url: string | undefined): Promise<boolean> {
  if (url !== undefined && url !== '') return isClosedAddress(url);
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return false;
  } catch (error) {
    return refusal.test(String(error));
  }
}
