import { css } from 'lit';

/** The frame of <help-app>: one surface, as the browser's own flyouts are, with lines between its parts. */
export const layout = css`
  :host {
    --card-border: 0;
    --card-shadow: none;
    --card-inside: 0;
    --card-outside: calc(-1 * var(--s8));
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 100%;
    background: var(--card);
  }
  /* A sheet stands in the place of everything else, which stays behind it as it is. */
  :host([data-sheet]) > :not(.sheet) {
    display: none;
  }
  /* The page's own name and what is announced come behind everything that is drawn. */
  :host > .hidden-words,
  .hidden-words[role='status'] {
    inset-block-end: 0;
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--s8);
    padding: var(--s12) var(--s16) 0;
  }
  header > svg {
    color: var(--accent);
  }
  h1 {
    font: var(--body-strong);
    color: var(--fg-quiet);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--s4);
    margin-inline-start: auto;
    margin-inline-end: calc(-1 * var(--s4));
    font: var(--caption);
  }
  main,
  .main {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: var(--s12);
    padding: var(--s12) var(--s16) var(--s8);
  }
  finding-card[data-order='1'] {
    flex: 1;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s4);
  }
  .also {
    margin-block-end: calc(-1 * var(--s8));
    font: var(--body-strong);
  }
  .also,
  pass-on-details {
    padding-block-start: var(--s6);
    border-block-start: 1px solid var(--line-quiet);
  }
  /* One line above them all: ten of them are a list. */
  finding-card[compact] + finding-card[compact] {
    margin-block-start: calc(-1 * var(--s12));
  }
  .sheet {
    display: flex;
    flex: 1;
    flex-direction: column;
    padding: 0;
  }
  .elsewhere {
    padding: var(--s8) var(--s12);
    color: var(--fg-quiet);
    background: var(--page);
    border: 1px solid var(--edge);
    border-inline-start: 3px solid var(--accent);
    border-radius: var(--round);
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
  @media (max-width: 320px) {
    main,
    .main {
      padding-inline: var(--s12);
    }
  }
`;
