import { css } from 'lit';

export const layout = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s12);
    padding: var(--card-inside, var(--s16));
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: var(--s4);
    justify-self: start;
    margin-inline-start: calc(-1 * var(--s4));
    text-decoration: none;
  }
  h2 {
    font: var(--title);
  }
  .says,
  .hint {
    color: var(--fg-quiet);
  }
  .hint {
    font: var(--caption);
  }
  fieldset {
    display: grid;
    gap: var(--s4);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .label {
    display: block;
    margin-block-end: var(--s4);
    padding: 0;
    font: var(--caption-strong);
    color: var(--fg-hint);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: var(--s8);
    min-height: var(--target);
  }
  .choice input {
    flex: none;
    width: var(--s16);
    height: var(--s16);
    margin: var(--s2) 0 0;
    accent-color: var(--accent);
  }
  .choice.off .what {
    color: var(--fg-hint);
    text-decoration: line-through;
  }
  .what {
    display: grid;
    padding-block-end: var(--s4);
    min-width: 0;
  }
  .page::first-letter {
    text-transform: uppercase;
  }
  .address,
  pre,
  textarea.data {
    font: var(--mono);
  }
  textarea {
    width: 100%;
    padding: var(--s6) var(--s8);
    font: inherit;
    color: var(--fg);
    background: var(--card);
    border: 1px solid var(--line-control);
    border-radius: var(--round);
    resize: vertical;
  }
  pre,
  textarea.data {
    max-height: 220px;
    margin: var(--s4) 0 0;
    overflow: auto;
    white-space: pre-wrap;
  }
  pre {
    padding: var(--s8);
    background: var(--page);
    border: 1px solid var(--edge);
    border-radius: var(--round);
  }
  details {
    margin-inline: calc(-1 * var(--s8));
  }
  details > :not(summary) {
    margin-inline: var(--s8);
  }
  textarea.data {
    width: calc(100% - 2 * var(--s8));
    margin-inline: var(--s8);
  }
  details .label {
    margin-block: var(--s8) var(--s4);
  }
  ul {
    padding-inline-start: var(--s16);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s8);
  }
  /* Empty it takes no room, but it is there: what is not there yet cannot announce itself. */
  [role='status']:empty {
    margin-block-start: calc(-1 * var(--s12));
  }
`;
