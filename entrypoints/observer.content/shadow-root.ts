import { browser } from 'wxt/browser';
import { propertyOf, tagName } from './own.ts';

const openRootOf = propertyOf<Element, 'shadowRoot'>('shadowRoot');

/**
 * The shadow root of an element. Closed ones are given to content scripts by `chrome.dom`; only custom elements are
 * asked for them, each question crosses into the browser.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return (
    openRootOf(element) ?? (isCustom(element) ? browser.dom?.openOrClosedShadowRoot(element) : null) ?? null
  );
}

function isCustom(element: Element): element is HTMLElement {
  return tagName(element).includes('-') && element instanceof HTMLElement;
}
