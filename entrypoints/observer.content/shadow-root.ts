import { browser } from 'wxt/browser';
import { propertyOf, tagName } from './own.ts';

const openRootOf = propertyOf<Element, 'shadowRoot'>('shadowRoot');

/** Whether the element may have a shadow root that is not seen, or get one without any change that is. */
export function isCustom(element: Element): element is HTMLElement {
  return tagName(element).includes('-') && element instanceof HTMLElement;
}

/**
 * The shadow root of an element. Closed ones are given to content scripts by `chrome.dom`; only custom elements are
 * asked for them, each question crosses into the browser.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return (
    openRootOf(element) ?? (isCustom(element) ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : null)
  );
}
