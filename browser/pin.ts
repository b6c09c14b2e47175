import { browser } from 'wxt/browser';

/** Whether the icon stands in the toolbar, through WXT's types: the polyfill does not know that one can ask. */

/** @returns undefined where the browser does not tell */
export async function isPinned(): Promise<boolean | undefined> {
  const settings = await browser.action?.getUserSettings?.().catch(() => undefined);
  return settings?.isOnToolbar;
}

/** The popup over the page that is in front. @throws where the browser does not open it */
export async function openOwnPopup(): Promise<void> {
  await browser.action.openPopup();
}
