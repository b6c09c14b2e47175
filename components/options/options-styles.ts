import { css } from 'lit';

/** What the elements of the options page share. */
export const form = css`
  .label,
  legend {
    display: block;
    padding: 0;
    font: var(--body-strong);
  }
  .hint,
  .by-policy,
  .problem {
    font: var(--caption);
    color: var(--fg-hint);
  }
  .by-policy,
  .problem {
    display: flex;
    align-items: flex-start;
    gap: var(--s4);
  }
  .by-policy {
    color: var(--fg-quiet);
  }
  .problem {
    color: var(--on-notice-tint);
  }
  .text {
    width: 100%;
    min-height: var(--control);
    padding: var(--s4) var(--s8);
    font: inherit;
    color: var(--fg);
    background: var(--card);
    border: 1px solid var(--line-control);
    border-radius: var(--round);
    resize: vertical;
  }
  .text[readonly] {
    color: var(--fg-quiet);
    background: var(--page);
    border: 1px dashed var(--line);
  }
  .text[aria-invalid='true'] {
    border: 2px solid var(--on-notice-tint);
  }
  .field-block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s4);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .tick {
    display: flex;
    align-items: flex-start;
    gap: var(--s8);
    min-height: var(--target);
    padding-block: var(--s4);
  }
  .tick input {
    flex: none;
    width: var(--s16);
    height: var(--s16);
    margin: var(--s2) 0 0;
    accent-color: var(--accent);
  }
`;

/** The frame of <options-app>, and of <welcome-app>: one column of cards. */
export const column = css`
  :host {
    min-height: 100vh;
    padding-block-end: var(--s32);
    background: var(--page);
  }
  header,
  main,
  footer {
    width: 100%;
    max-width: 760px;
    margin-inline: auto;
    padding-inline: var(--s16);
  }
  header {
    padding-block: var(--s24) var(--s16);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: var(--s8);
    font: var(--body-strong);
    color: var(--fg-quiet);
  }
  .brand svg {
    color: var(--accent);
  }
  h1 {
    margin-block-start: var(--s8);
    font: var(--title);
  }
  h2 {
    font: var(--subtitle);
  }
  h3 {
    font: var(--body-strong);
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s16);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s12);
    padding: var(--s16) var(--s20);
  }
  .quiet {
    color: var(--fg-quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s8);
  }
  footer {
    padding-block-start: var(--s16);
    font: var(--caption);
    color: var(--fg-hint);
  }
`;
