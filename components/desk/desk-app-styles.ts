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
    gap: 0 var(--s24);
    padding: var(--s4) var(--s24) 0;
    background: var(--card);
    border-block-end: 1px solid var(--line-quiet);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: var(--s8);
    padding-block: var(--s8);
  }
  .brand svg {
    color: var(--accent);
  }
  h1 {
    font: var(--subtitle);
  }
  h1 span {
    padding-inline-start: var(--s8);
    margin-inline-start: var(--s4);
    font-weight: 400;
    color: var(--fg-hint);
    border-inline-start: 1px solid var(--line);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    align-self: flex-end;
    margin-inline-start: calc(-1 * var(--s8));
  }
  nav a {
    min-width: var(--target);
    padding: var(--s8) var(--s8) var(--s6);
    color: var(--fg-quiet);
    text-decoration: none;
    border-block-end: 3px solid transparent;
    border-start-start-radius: var(--round);
    border-start-end-radius: var(--round);
  }
  nav a:hover {
    color: var(--fg);
    background: var(--card-hover);
    border-block-end-color: var(--line);
  }
  nav a:focus-visible {
    outline-offset: -2px;
  }
  nav a[aria-current] {
    font-weight: 600;
    color: var(--fg);
    border-block-end-color: var(--accent);
  }
  .count {
    padding: 0 var(--s6);
    font: var(--caption);
    color: var(--fg-hint);
    border: 1px solid var(--line);
    border-radius: var(--pill);
  }
  .skip {
    position: absolute;
    inset-block-start: -60px;
  }
  .skip:focus {
    inset-block-start: var(--s4);
    z-index: 2;
    box-shadow: var(--shadow8);
  }
  .notices,
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s12);
  }
  main {
    flex: 1;
    align-content: start;
    width: 100%;
    max-width: 1360px;
    margin-inline: auto;
    padding: 0 var(--s24) var(--s24);
  }
  .notices > :first-child {
    margin-block-start: var(--s12);
  }
  .notice {
    display: flex;
    gap: var(--s8);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s4) var(--s24);
    width: 100%;
    max-width: 1360px;
    margin-inline: auto;
    padding: 0 var(--s24) var(--s16);
    font: var(--caption);
    color: var(--fg-hint);
  }
  language-choice {
    font: inherit;
    color: inherit;
  }
  .drop {
    position: fixed;
    inset: 0;
    z-index: 3;
    display: grid;
    place-items: center;
    padding: var(--s24);
    background: color-mix(in srgb, var(--page) 80%, transparent);
    border: 4px dashed var(--accent);
    pointer-events: none;
  }
  .drop p {
    padding: var(--s16) var(--s24);
    font: var(--subtitle);
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round-card);
    box-shadow: var(--shadow8);
  }
  /* Edges that are transparent elsewhere are drawn there: only the current view keeps its line. */
  @media (forced-colors: active) {
    nav a {
      border-block-end-color: var(--card);
    }
    nav a[aria-current] {
      border-block-end-color: var(--accent);
    }
  }
  @media (max-width: 430px) {
    nav a {
      padding-inline: var(--s6);
    }
    nav {
      margin-inline-start: calc(-1 * var(--s6));
    }
    .count {
      padding: 0;
      border: 0;
    }
  }
  @media (max-width: 600px) {
    header,
    main,
    footer {
      padding-inline: var(--s12);
    }
  }
`;
