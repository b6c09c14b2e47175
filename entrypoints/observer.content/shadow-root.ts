import { browser } from 'wxt/browser';

/**
 * The shadow root of an element. Closed ones are given to content scripts by `chrome.dom`; only custom elements are
 * asked for them, each question crosses into the browser.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-') || !(element instanceof HTMLElement)) return null;
  return browser.dom?.openOrClosedShadowRoot(element) ?? null;
}
