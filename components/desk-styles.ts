import { css } from 'lit';

/** What the elements of the help desk page share: sections, tables, tags, text fields. */
export const desk = css`
  .card {
    padding: 14px 16px;
  }
  h2 {
    font-size: var(--large);
    line-height: 1.3;
    text-wrap: balance;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  h3 {
    font-size: 1rem;
  }
  .quiet {
    color: var(--fg-quiet);
  }
  .hint {
    font-size: var(--small);
    color: var(--fg-hint);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .spread {
    justify-content: space-between;
  }
  .tag {
    display: inline-block;
    padding: 1px 8px;
    font-size: var(--small);
    font-weight: 600;
    color: var(--on-brand-tint);
    background: var(--brand-tint);
    border: 1px solid transparent;
    border-radius: 10px;
  }
  .tag.warn {
    color: var(--on-notice-tint);
    background: var(--notice-tint);
  }
  .tag.plain-tag {
    font-weight: 400;
    color: var(--fg-quiet);
    background: none;
    border-color: var(--line);
  }
  .code {
    font-family: Consolas, ui-monospace, monospace;
    font-size: var(--small);
  }
  .button:disabled {
    color: var(--fg-hint);
    background: none;
    border-style: dashed;
    cursor: default;
  }
  label {
    font-weight: 600;
  }
  input[type='search'],
  input[type='text'],
  textarea {
    width: 100%;
    min-height: 32px;
    padding: 5px 10px;
    font: inherit;
    color: var(--fg);
    background: var(--card);
    border: 1px solid var(--line-control);
    border-radius: var(--radius);
  }
  textarea {
    padding: 8px 10px;
    resize: vertical;
  }
  input[type='checkbox'] {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--brand);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  caption {
    text-align: start;
  }
  th {
    font-size: var(--small);
    font-weight: 600;
    text-align: start;
    color: var(--fg-hint);
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    vertical-align: top;
    border-block-end: 1px solid var(--line-quiet);
  }
  tbody th {
    font-size: inherit;
    color: inherit;
  }
  /* Where there is no room for columns, each row is a block and names its columns itself. */
  @media (max-width: 599px) {
    .stack thead {
      display: none;
    }
    .stack tr,
    .stack td,
    .stack tbody th {
      display: block;
      width: auto;
      padding: 2px 0;
      border: 0;
    }
    .stack tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--line-quiet);
    }
    .stack td::before {
      content: attr(data-label) ': ';
      font-size: var(--small);
      color: var(--fg-hint);
    }
  }
`;
