import { css } from 'lit';
import { tags } from '../shared/surface-styles.ts';

/**
 * What the elements of the help desk page share: sections, tables, tags, text fields. The parts of an opened case are
 * headings of the second level, as the findings among them are, which the popup shows like that.
 */
export const desk = css`
  ${tags}
  .card {
    padding: var(--s12) var(--s16);
  }
  h2 {
    font: var(--title);
    text-wrap: balance;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  h2.part,
  h3 {
    font: var(--subtitle);
  }
  .quiet {
    color: var(--fg-quiet);
  }
  .hint {
    font: var(--caption);
    color: var(--fg-hint);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s8);
  }
  .spread {
    justify-content: space-between;
  }
  .tag.plain-tag {
    font: var(--caption);
    color: var(--fg-quiet);
    background: none;
    border-color: var(--line);
  }
  .code {
    font: var(--mono);
  }
  label {
    font: var(--body-strong);
  }
  input[type='search'],
  input[type='text'],
  textarea {
    width: 100%;
    min-height: var(--control);
    padding: var(--s4) var(--s8);
    font: var(--body);
    color: var(--fg);
    background: var(--card);
    border: 1px solid var(--line-control);
    border-radius: var(--round);
  }
  textarea {
    padding: var(--s8) var(--s12);
    resize: vertical;
  }
  input[type='checkbox'] {
    flex: none;
    width: var(--target);
    height: var(--target);
    margin: 0;
    accent-color: var(--accent);
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
    font: var(--caption-strong);
    text-align: start;
    color: var(--fg-hint);
  }
  th,
  td {
    padding: var(--s6) 0;
    padding-inline-end: var(--s12);
    vertical-align: top;
    border-block-end: 1px solid var(--line-quiet);
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  tbody th {
    font: var(--body-strong);
    color: inherit;
  }
  th,
  td {
    overflow-wrap: break-word; /* a column is at least as wide as its longest word */
  }
  .card:has(.stack) {
    container-type: inline-size;
  }
  /* Where there is no room for columns, each row is a block and names its columns itself. */
  @container (max-width: 520px) {
    .stack thead {
      display: none;
    }
    .stack tr,
    .stack td,
    .stack tbody th {
      display: block;
      width: auto;
      padding: var(--s2) 0;
      border: 0;
    }
    .stack tr {
      padding-block: var(--s8);
      border-block-end: 1px solid var(--line-quiet);
    }
    .stack tr:last-child {
      border: 0;
    }
    .stack td::before {
      content: attr(data-label) ': ';
      font: var(--caption);
      color: var(--fg-hint);
    }
  }
`;
