import { css } from 'lit';

/** The parts of <fix-item>: set apart with `.first`, a line to open without. */
export const layout = css`
  h3 {
    font: var(--body-strong);
  }
  .first {
    padding: var(--s12);
    background: var(--brand-tint);
    border: 1px solid var(--brand-line);
    border-radius: var(--round-card);
  }
  .first h3 {
    font: var(--subtitle);
    text-wrap: pretty;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--s8);
    font: var(--caption);
    color: var(--fg-quiet);
  }
  .person {
    display: flex;
    align-items: flex-start;
    gap: var(--s4);
    min-width: 0;
  }
  summary strong {
    font-weight: 400;
  }
  .takes {
    color: var(--fg-hint);
  }
  .first .who {
    row-gap: var(--s4);
    margin-block: var(--s8) var(--s12);
    font: var(--body);
  }
  .first .person svg {
    margin-block-start: var(--s2);
  }
  .first .person {
    padding: var(--s2) var(--s8);
    padding-inline-end: var(--s12);
    color: var(--on-brand-tint);
    background: var(--card);
    border: 1px solid var(--brand-line);
    border-radius: var(--pill);
  }
  .first .takes {
    font: var(--caption);
    color: var(--fg-quiet);
  }
  ol {
    display: grid;
    gap: var(--s6);
    padding-inline-start: var(--s24);
  }
  li::marker {
    font-weight: 600;
    color: var(--fg-quiet);
  }
  .go {
    margin-block-start: var(--s12);
  }
  .ask,
  .outcome {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s4) var(--s12);
    margin-block-start: var(--s8);
    margin-inline-start: calc(-1 * var(--s4));
  }
  .outcome {
    font: var(--caption);
  }
  .outcome > span {
    margin-inline-start: var(--s4);
  }
  .inside {
    padding: var(--s2) var(--s8) var(--s12);
    padding-inline-start: var(--s32);
  }
`;
