import { browser } from 'wxt/browser';
import { own } from './own.ts';

/**
 * The shadow root of an element. Closed ones are given to content scripts by `chrome.dom`; only custom elements are
 * asked for them, each question crosses into the browser.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = own(element, 'shadowRoot');
  if (open) return open;
  if (!own(element, 'localName').includes('-') || !(element instanceof HTMLElement)) return null;
  return browser.dom?.openOrClosedShadowRoot(element) ?? null;
}
