import { css } from 'lit';

export const layout = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s12);
    align-content: start;
  }
  h2 {
    font: var(--title);
    text-wrap: balance;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: var(--s4);
    justify-self: start;
    margin-inline-start: calc(-1 * var(--s4));
    text-decoration: none;
  }
  form {
    display: grid;
    gap: var(--s4);
    max-width: 640px;
  }
  label {
    font: var(--body-strong);
  }
  input {
    width: 100%;
    min-height: var(--control);
    padding: var(--s4) var(--s8);
    font: var(--body);
    color: var(--fg);
    background: var(--card);
    border: 1px solid var(--line-control);
    border-radius: var(--round);
  }
  .hint,
  .why {
    font: var(--caption);
    color: var(--fg-hint);
  }
  .told {
    color: var(--fg-quiet);
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s4);
    list-style: none;
  }
  .hit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s2);
    width: 100%;
    min-height: var(--control);
    padding: var(--s8);
    font: inherit;
    text-align: start;
    color: inherit;
    background: var(--card);
    border: 1px solid var(--line-quiet);
    border-radius: var(--round);
    cursor: pointer;
  }
  .hit:hover {
    background: var(--card-hover);
  }
  .name {
    font: var(--body-strong);
  }
  .why {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .tag {
    justify-self: start;
  }
`;
