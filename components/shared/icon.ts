import { html, type TemplateResult } from 'lit';

/** A drawing on a 16 × 16 grid in the colour of its text. Decoration: the words beside it say the same. */
export function icon(path: string, kind: 'directed' | 'fixed' = 'fixed'): TemplateResult {
  return html`<svg class=${kind} width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
    <path d=${path} /></svg>`;
}

/** The lifebuoy of assets/icon.svg, the mark of the extension, in one colour. */
export const mark = html`<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor"
  stroke-width="1.5" aria-hidden="true"><circle cx="10" cy="10" r="8" /><circle cx="10" cy="10" r="4" />
  <path d="m4.4 4.4 2.7 2.7M12.9 12.9l2.7 2.7M15.6 4.4l-2.7 2.7M7.1 12.9l-2.7 2.7" /></svg>`;
