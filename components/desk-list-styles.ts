import { css } from 'lit';

/** The lines of <desk-list>. */
export const layout = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .find {
    display: grid;
    gap: 4px;
  }
  .ask {
    padding: 10px 14px;
    background: var(--notice-tint);
    border: 1px solid var(--notice-line);
    border-radius: var(--radius-card);
  }
  .rows {
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-inline: 14px;
    border-block-end: 1px solid var(--line-quiet);
  }
  li:last-child {
    border: 0;
  }
  li:hover {
    background: var(--card-hover);
  }
  .open {
    flex: 1;
    min-width: 0;
    min-height: 52px;
    padding: 6px 0;
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .title {
    font-weight: 600;
  }
  .open:hover .title {
    text-decoration: underline;
  }
  .more {
    margin-inline-start: 8px;
  }
  .facts {
    display: block;
  }
  .pages {
    justify-content: center;
  }
  .empty {
    padding-block: 12px;
  }
`;
