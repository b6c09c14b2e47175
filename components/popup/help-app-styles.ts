import { css } from 'lit';

/** The frame of <help-app>: one surface, as the browser's own flyouts are, with lines between its parts. */
export const layout = css`
  :host {
    --card-border: 0;
    --card-shadow: none;
    --card-inside: 0;
    --card-outside: calc(-1 * var(--s8));
    display: flex;
    flex-direction: column;
    min-height: 100%;
    background: var(--card);
  }
  /* A sheet stands in the place of everything else, which stays behind it as it is. */
  :host([data-sheet]) > :not(.sheet) {
    display: none;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--s8);
    padding: var(--s12) var(--s16) 0;
  }
  header svg {
    color: var(--accent);
  }
  h1 {
    font: var(--body-strong);
    color: var(--fg-quiet);
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s12);
    padding: var(--s12) var(--s16) var(--s16);
  }
  finding-card[compact],
  pass-on-details {
    padding-block-start: var(--s12);
    border-block-start: 1px solid var(--line-quiet);
  }
  finding-card[compact] {
    padding-block-start: var(--s6);
  }
  /* One line above them all: ten of them are a list. */
  finding-card[compact] + finding-card[compact] {
    margin-block-start: calc(-1 * var(--s12));
    padding-block-start: 0;
    border: 0;
  }
  .elsewhere {
    padding: var(--s8) var(--s12);
    color: var(--fg-quiet);
    background: var(--page);
    border: 1px solid var(--edge);
    border-inline-start: 3px solid var(--accent);
    border-radius: var(--round);
  }
  footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s4);
    margin-block-start: auto;
    padding: var(--s8) var(--s16) var(--s12);
    font: var(--caption);
    color: var(--fg-hint);
    background: var(--page);
    border-block-start: 1px solid var(--line-quiet);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s4) var(--s12);
    margin-inline-start: calc(-1 * var(--s4));
  }
  language-choice {
    font: inherit;
    color: inherit;
  }
  /* An answer usually takes a few milliseconds: the words come only when it takes longer. */
  .looking {
    padding-block: var(--s8);
    color: var(--fg-quiet);
    animation: appear 0s 400ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
