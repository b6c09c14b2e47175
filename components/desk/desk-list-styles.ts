import { css } from 'lit';

/** The lines of <desk-list>. */
export const layout = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s12);
  }
  .rows {
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s4) var(--s12);
    padding: var(--s2) var(--s16);
    border-block-end: 1px solid var(--line-quiet);
    border-inline-start: 3px solid transparent;
  }
  li:last-child {
    border-block-end: 0;
  }
  li:hover {
    background: var(--card-hover);
  }
  li:first-child {
    border-start-start-radius: var(--round-card);
    border-start-end-radius: var(--round-card);
  }
  li:last-child {
    border-end-start-radius: var(--round-card);
    border-end-end-radius: var(--round-card);
  }
  .open {
    flex: 1 1 320px;
    min-width: 0;
    padding: var(--s8) 0;
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .title {
    font: var(--body-strong);
  }
  /* Where one was: the ticket that is open. */
  li:has([aria-current]) {
    border-inline-start-color: var(--accent);
  }
  .open:hover .title {
    text-decoration: underline;
  }
  .more {
    margin-inline-start: var(--s8);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s4);
  }
  .facts .tag {
    padding-block: 0;
  }
  .ticket-number {
    flex: 0 1 150px;
  }
  .field {
    min-height: var(--control);
  }
  [data-state='solved'] .title {
    font: var(--body);
    color: var(--fg-quiet);
  }
  li label {
    font: var(--body);
  }
  ::placeholder {
    color: var(--fg-hint);
    opacity: 1;
  }
  /* Edges that are transparent elsewhere are drawn there. */
  @media (forced-colors: active) {
    li:not(:has([aria-current])) {
      border-inline-start-color: var(--card);
    }
  }
  @media (pointer: coarse) {
    #keys {
      display: none;
    }
  }
  /* The title with its tick stands alone, the fields of the ticket below it. */
  @media (max-width: 720px) {
    li {
      column-gap: var(--s8);
      padding: var(--s4) var(--s12) var(--s8);
    }
    .open {
      flex-basis: calc(100% - 48px);
      padding-block-end: var(--s2);
    }
    .ticket-number {
      flex: 1 1 90px;
    }
  }
  .pages {
    justify-content: center;
  }
  .empty {
    padding-block: var(--s12);
  }
`;
