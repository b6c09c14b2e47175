import browser from 'webextension-polyfill';

/** The pages on which the observer is by itself, as the manifest names them. Our patterns are all `https://host/*`. */
export function ownPatterns(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** Whether the observer is on pages of this address. */
export function isCovered(url: string | undefined): boolean {
  return Boolean(url) && ownPatterns().some((pattern) => url?.startsWith(pattern.slice(0, -1)));
}
