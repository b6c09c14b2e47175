import { css } from 'lit';

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
    min-width: var(--target); /* two letters of Chinese are narrower */
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
