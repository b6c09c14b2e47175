/** A browser draws none of these. */
const neverDrawn = new Set([
  'HEAD',
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'TITLE',
  'META',
  'LINK',
  'DATALIST',
]);

/**
 * Whether a person could have seen the element, from the mark-up alone: style sheets are not loaded, sizes not known.
 * The style of `body` itself is passed over, since Entra's pages hide it until their script has run.
 */
export function isVisible(element: Element): boolean {
  let visibility = '';
  for (let one: Element | null = element; one && one.tagName !== 'BODY'; one = parentOf(one)) {
    if (neverDrawn.has(one.tagName) || one.hasAttribute('hidden')) return false;
    const style = one.getAttribute('style') ?? '';
    if (/(^|;)\s*display\s*:\s*none/i.test(style)) return false;
    // The nearest one counts: a visible element can stand in a hidden one.
    visibility ||= /(?:^|;)\s*visibility\s*:\s*(\w+)/i.exec(style)?.[1] ?? '';
  }
  return !/^(hidden|collapse)$/i.test(visibility);
}

/** Out of a shadow root to the element that holds it. */
function parentOf(element: Element): Element | null {
  const parent = element.parentNode as (ParentNode & { host?: Element }) | null;
  return element.parentElement ?? parent?.host ?? null;
}
