import { css } from 'lit';

/** What every element shares: box model, type, links, focus, and what turns round where text runs from the right. */
export const base = css`
  :host {
    display: block;
    font: var(--body);
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
    gap: var(--s6);
    min-height: var(--control);
    padding: var(--s4) var(--s12);
    font: var(--body-strong);
    text-align: start;
    text-decoration: none;
    color: var(--fg);
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round);
    cursor: pointer;
  }
  .button:hover {
    background: var(--card-hover);
    border-color: var(--line-control);
  }
  .button:active {
    background: var(--card-pressed);
  }
  .button.primary {
    forced-color-adjust: none; /* the one that stands out, there too */
    color: var(--on-brand);
    background: var(--brand);
    border-color: transparent;
  }
  .button.primary:hover {
    background: var(--brand-hover);
  }
  .button.primary:active {
    background: var(--brand-pressed);
  }
  .button:disabled {
    forced-color-adjust: auto;
    color: var(--fg-hint);
    background: none;
    border: 1px dashed var(--line);
    cursor: default;
  }
  .plain {
    min-height: var(--target);
    padding: var(--s2) var(--s4);
    font: inherit;
    color: var(--link);
    background: none;
    border: 0;
    border-radius: var(--round);
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  .plain:hover {
    text-decoration-thickness: 2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition:
        background var(--fast),
        border-color var(--fast);
    }
  }
`;

/** What is typed or chosen. */
export const fields = css`
  .field {
    max-width: 100%;
    min-height: var(--target);
    padding: var(--s2) var(--s4);
    font: inherit;
    color: var(--fg);
    background: var(--card);
    border: 1px solid var(--line-control);
    border-radius: var(--round);
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

/** A raised surface; flat where the root says so, as in the popup, which is one surface. */
export const card = css`
  .card {
    background: var(--card);
    border: var(--card-border, 1px solid var(--line-quiet));
    border-radius: var(--round-card);
    box-shadow: var(--card-shadow, var(--shadow2));
  }
`;

/** A word or two in a tinted frame. */
export const tags = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--s4);
    padding: var(--s2) var(--s8);
    font: var(--caption-strong);
    color: var(--on-brand-tint);
    background: var(--brand-tint);
    border: 1px solid var(--edge);
    border-radius: var(--pill);
  }
  .tag.warn {
    color: var(--on-notice-tint);
    background: var(--notice-tint);
    border-color: var(--notice-line);
  }
`;

/** A sentence that matters now: why something is not as expected. */
export const notice = css`
  .notice {
    padding: var(--s8) var(--s12);
    background: var(--notice-tint);
    border: 1px solid var(--notice-line);
    border-radius: var(--round-card);
  }
  .notice > svg {
    margin-block-start: var(--s2);
    color: var(--on-notice-tint);
  }
`;

/** What has just come slides into its place, readable all the while. */
export const arrival = css`
  @media (prefers-reduced-motion: no-preference) {
    .arrives {
      animation: arrive var(--arriving);
    }
    @keyframes arrive {
      from {
        translate: 0 8px;
      }
    }
  }
`;
