import { css } from 'lit';

/** A sheet that stands in the place of the card: a bar to go back, what it holds, and a foot that stays in sight. */
export const sheet = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  section {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s4) var(--s8);
    padding: var(--s12) var(--s16) var(--s4);
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: var(--s4);
    min-height: var(--control);
    margin-inline-start: calc(-1 * var(--s4));
    text-decoration: none;
  }
  h2 {
    flex: 1 1 0;
    min-width: 96px;
    font: var(--subtitle);
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--s8);
    padding: var(--s8) var(--s16) var(--s12);
  }
  .field {
    width: 100%;
    min-height: var(--control);
  }
  .bar .field {
    flex: none;
    width: auto;
    max-width: 50%;
    font: var(--caption);
  }
  .hint {
    font: var(--caption);
    color: var(--fg-hint);
  }
  .label {
    display: block;
    font: var(--caption-strong);
    color: var(--fg-quiet);
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: var(--s8);
    margin-block-start: auto;
    padding: var(--s12) var(--s16);
    background: var(--card);
    border-block-start: 1px solid var(--line-quiet);
  }
  /* What gets the keyboard is scrolled to where the foot does not cover it. */
  a,
  button,
  textarea,
  select,
  input {
    scroll-margin-block-end: calc(4 * var(--s32));
  }
  .foot .button {
    flex: 1 1 auto;
    justify-content: center;
  }
  .foot .hint {
    flex: 1 0 100%;
  }
  .foot .hint:empty {
    display: none;
  }
  /* Very flat windows (a page magnified four times) have no room for what stays. */
  @media (max-height: 260px) {
    .foot {
      position: static;
    }
  }
`;
