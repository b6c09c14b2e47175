import { css } from 'lit';

export const layout = css`
  .status {
    position: fixed;
    inset-block-end: var(--s16);
    inset-inline-end: var(--s16);
    z-index: 1;
  }
  .status span {
    display: flex;
    align-items: center;
    gap: var(--s4);
    padding: var(--s4) var(--s12);
    font: var(--caption);
    color: var(--fg-quiet);
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--pill);
    box-shadow: var(--shadow8);
  }
  .programs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
    column-gap: var(--s16);
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s4);
    justify-items: start;
  }
  .choice .field {
    min-height: var(--control);
  }
`;
