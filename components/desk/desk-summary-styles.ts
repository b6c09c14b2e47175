import { css } from 'lit';

/** The tables of <desk-summary>, with a bar in each row. */
export const layout = css`
  :host,
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s12);
  }
  .tables {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: var(--s12);
  }
  @media (min-width: 960px) {
    .tables {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  table {
    table-layout: fixed;
  }
  caption {
    padding-block-end: var(--s6);
    font: var(--subtitle);
  }
  .number {
    width: 88px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .share {
    width: 34%;
    padding-inline-end: 0;
  }
  tbody th {
    font: var(--body);
  }
  .share div {
    display: flex;
    align-items: center;
  }
  .share .hint {
    width: 48px;
    font-variant-numeric: tabular-nums;
  }
  .room {
    flex: 1;
  }
  /* On a narrow page the number says it. */
  @media (max-width: 430px) {
    .number {
      width: 84px;
    }
    .share {
      width: 56px;
    }
    .room {
      display: none;
    }
  }
  .bar {
    display: block;
    height: var(--s12);
    min-width: var(--s2);
    background: var(--accent);
    border-radius: var(--s2);
    forced-color-adjust: none;
  }
  .bar[style='width: 0.0%'] {
    min-width: 0;
  }
`;
