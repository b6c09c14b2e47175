import { css } from 'lit';

/** What every element shares: box model, type, links, focus, and what turns round where text runs from the right. */
export const base = css`
  :host {
    display: block;
    font: var(--body);
    color: var(--fg);
    overflow-wrap: anywhere;
  }
  :host(:lang(ja)) {
    word-break: auto-phrase; /* a line ends between two phrases, not within a word; who does not know it breaks anywhere */
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
  h4,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  strong {
    font: inherit;
    font-weight: 600;
  }
  svg {
    flex: none;
    display: block;
    forced-color-adjust: auto; /* drawings follow the colour of their text there too */
  }
  :host(:dir(rtl)) svg.directed {
    scale: -1 1;
  }
  a {
    color: var(--link);
    text-underline-offset: 2px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--round);
  }
  .kept {
    white-space: nowrap;
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

/**
 * <details> with a chevron of our own that follows the reading direction. What opens grows out of its line, in
 * browsers that can: it is there from the first moment.
 */
export const disclosure = css`
  summary {
    display: flex;
    align-items: flex-start;
    gap: var(--s8);
    min-height: var(--control);
    padding: var(--s6) var(--s8);
    list-style: none;
    border-radius: var(--round);
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
    margin-block-start: var(--s2);
    color: var(--fg-hint);
  }
  details[open] > summary > svg {
    rotate: 90deg;
  }
  :host(:dir(rtl)) details[open] > summary > svg {
    rotate: -90deg;
  }
  .summary-words {
    flex: 1;
    min-width: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary > svg {
      transition: rotate var(--fast);
    }
    details {
      interpolate-size: allow-keywords;
    }
    details::details-content {
      block-size: 0;
      overflow: clip;
      overflow-clip-margin: 4px;
      transition:
        block-size var(--arriving),
        content-visibility 200ms allow-discrete;
    }
    details[open]::details-content {
      block-size: auto;
    }
  }
`;
