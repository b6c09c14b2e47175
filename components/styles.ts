import { css } from 'lit';

/** What every element shares: box model, type, links, focus. */
export const base = css`
  :host {
    display: block;
    font-family: var(--font);
    font-size: var(--normal);
    line-height: 1.43;
    color: var(--fg);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  strong {
    font-weight: 600;
  }
  svg {
    flex: none;
    display: block;
    forced-color-adjust: auto; /* drawings follow the colour of their text there too */
  }
  a {
    color: var(--link);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius);
  }
  .hidden-words {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons, and links that look like one. `primary` is used once in a view. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    padding: 5px 12px;
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: none;
    color: var(--fg);
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .button:hover {
    background: var(--card-hover);
  }
  .button.primary {
    color: var(--on-brand);
    background: var(--brand);
    /* Transparent here, and the edge of the button where the system sets the colours. */
    border-color: transparent;
  }
  .button.primary:hover {
    background: var(--brand-hover);
  }
  .button.primary:active {
    background: var(--brand-pressed);
  }
  .plain {
    min-height: 24px;
    padding: 2px 4px;
    font: inherit;
    color: var(--link);
    background: none;
    border: 0;
    text-decoration: underline;
    cursor: pointer;
  }
  .plain:hover {
    text-decoration-thickness: 2px;
  }
`;

/** <details> with a chevron of our own that follows the reading direction. */
export const disclosure = css`
  summary {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    min-height: 32px;
    padding: 6px 8px;
    list-style: none;
    border-radius: var(--radius);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--card-hover);
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  summary > svg {
    margin-block-start: 2px;
    color: var(--fg-hint);
  }
  details[open] > summary > svg {
    transform: rotate(90deg);
  }
  :host(:dir(rtl)) details:not([open]) > summary > svg {
    transform: scaleX(-1);
  }
  .summary-words {
    flex: 1;
    min-width: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary > svg {
      transition: transform 120ms ease-out;
    }
  }
`;

/** A raised surface. */
export const card = css`
  .card {
    background: var(--card);
    border: 1px solid var(--line-quiet);
    border-radius: var(--radius-card);
    box-shadow: var(--shadow);
  }
`;
