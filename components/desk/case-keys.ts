/** What can be done with a key while a case is open, wherever the keyboard is. */
export type CaseKey = 'copy' | 'next' | 'previous';

/** For `aria-keyshortcuts`. */
export const keyNames = {
  copy: 'Control+Enter',
  next: 'Alt+PageDown',
  previous: 'Alt+PageUp',
} as const satisfies Record<CaseKey, string>;

/**
 * Keys that are held together with another: single letters would be what somebody dictates, or types beside a field.
 *
 * @returns what it means; undefined for every other key, and where something has used it already
 */
export function caseKeyOf(event: KeyboardEvent): CaseKey | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (defaultPrevented || shiftKey) return undefined;
  const control = ctrlKey || metaKey;
  if (key === 'Enter') return control && !altKey && !isLink(event) ? 'copy' : undefined;
  if (!altKey || control) return undefined;
  return ({ PageDown: 'next', PageUp: 'previous' } as const)[key];
}

/** There the browser opens it in another tab. */
function isLink(event: KeyboardEvent): boolean {
  return event.composedPath()[0] instanceof HTMLAnchorElement;
}
