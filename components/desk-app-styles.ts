import { css } from 'lit';

/** The frame of <desk-app>. */
export const layout = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    background: var(--page);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 24px;
    padding: 8px 24px 0;
    background: var(--card);
    border-block-end: 1px solid var(--line-quiet);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 6px;
  }
  .brand svg {
    color: var(--link);
  }
  h1 {
    font-size: 1rem;
  }
  h1 span {
    padding-inline-start: 8px;
    margin-inline-start: 4px;
    font-weight: 400;
    color: var(--fg-hint);
    border-inline-start: 1px solid var(--line);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -10px;
  }
  nav a {
    padding: 8px 10px 6px;
    color: var(--fg-quiet);
    text-decoration: none;
    border-block-end: 3px solid transparent;
  }
  nav a:hover {
    background: var(--card-hover);
  }
  nav a[aria-current] {
    font-weight: 600;
    color: var(--fg);
    border-block-end-color: var(--link);
  }
  .count {
    padding: 0 6px;
    font-size: var(--small);
    color: var(--fg-hint);
    border: 1px solid var(--line);
    border-radius: 9px;
  }
  .skip {
    position: absolute;
    inset-block-start: -60px;
  }
  .skip:focus {
    inset-block-start: 4px;
    z-index: 2;
  }
  .notices,
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    width: 100%;
    max-width: 1360px;
    margin-inline: auto;
    padding-inline: 24px;
  }
  main {
    flex: 1;
    align-content: start;
    padding-block: 16px 24px;
  }
  .notices > :first-child {
    margin-block-start: 12px;
  }
  .saving {
    display: flex;
    gap: 10px;
    padding: 10px 14px;
    background: var(--notice-tint);
    border: 1px solid var(--notice-line);
    border-radius: var(--radius-card);
  }
  .saving svg {
    margin-block-start: 2px;
    color: var(--on-notice-tint);
  }
  footer {
    width: 100%;
    max-width: 1360px;
    margin-inline: auto;
    padding: 0 24px 16px;
    font-size: var(--small);
    color: var(--fg-hint);
  }
  .drop {
    position: fixed;
    inset: 0;
    z-index: 3;
    display: grid;
    place-items: center;
    padding: 24px;
    background: color-mix(in srgb, var(--page) 80%, transparent);
    border: 4px dashed var(--link);
    pointer-events: none;
  }
  .drop p {
    padding: 16px 24px;
    font-size: 1rem;
    font-weight: 600;
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--radius-card);
  }
  /* Edges that are transparent elsewhere are drawn there: only the current view keeps its line. */
  @media (forced-colors: active) {
    nav a {
      border-block-end-color: Canvas;
    }
    nav a[aria-current] {
      border-block-end-color: Highlight;
    }
  }
  @media (max-width: 430px) {
    nav a {
      padding-inline: 6px;
    }
    nav {
      margin-inline-start: -6px;
    }
    .count {
      padding: 0;
      border: 0;
    }
  }
  @media (max-width: 600px) {
    header,
    .notices,
    main,
    footer {
      padding-inline: 12px;
    }
  }
`;
