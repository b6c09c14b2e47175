import browser from 'webextension-polyfill';
import { isCovered, ownPatterns } from './covered.ts';

/**
 * Who keeps the extension out of the pages that it is for. `by-policy`: the organisation, for this host
 * (`runtime_blocked_hosts`). `on-click`: the person, who lets it in by a click only ("Site access" of the browser).
 */
export type HeldBack = 'by-policy' | 'on-click';

/** What Chromium says of a host that the policy keeps for itself, whatever else would be allowed. */
const policySays = /\bExtensionsSettings policy\b/i;

/** @param url of the tab; undefined where the browser does not tell it to us */
export async function heldBack(tabId: number, url: string | undefined): Promise<HeldBack | undefined> {
  if (await isBlocked(tabId)) return 'by-policy';
  if (url && !isCovered(url)) return undefined;
  return (await browser.permissions.contains({ origins: ownPatterns() })) ? undefined : 'on-click';
}

async function isBlocked(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return false;
  } catch (error) {
    return policySays.test(String(error));
  }
}
