import { everyElement } from './tree.ts';

/** Runs in the page: the distances that a person may set for reading (WCAG 2.2, 1.4.12). Gone with the state. */
export function spreadText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
      'p { margin-block-end: 2em !important }',
  );
  for (const { shadowRoot } of everyElement())
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
