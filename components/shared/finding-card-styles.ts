import { css } from 'lit';

/** The parts of <finding-card>. */
export const layout = css`
  h2 {
    font: var(--title);
    text-wrap: balance;
  }
  .label {
    margin-block-end: var(--s8);
  }
  .label svg {
    margin-inline-start: calc(-1 * var(--s4));
  }
  .says {
    margin-block-start: var(--s4);
    color: var(--fg-quiet);
  }
  .full {
    padding: var(--card-inside, var(--s16));
  }
  .fixes {
    display: grid;
    gap: var(--s2);
    margin-block-start: var(--s12);
  }
  .others {
    margin-block-start: var(--s12);
    font: var(--caption-strong);
    color: var(--fg-hint);
  }
  .none-left {
    padding: var(--s12);
    background: var(--page);
    border: 1px solid var(--line-quiet);
    border-radius: var(--round-card);
  }
  .none-left h3 {
    font: var(--subtitle);
  }
  .none-left .go {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s8);
    margin-block-start: var(--s12);
  }
  /* Lines to open reach out to both sides, so that their words stand under the words above. */
  .fixes > fix-item:not([open]),
  .why {
    margin-inline: calc(-1 * var(--s8));
  }
  .why {
    margin-block-start: var(--s4);
  }
  evidence-list {
    padding: var(--s4) var(--s8) var(--s8);
    padding-inline-start: var(--s32);
  }
  .compact {
    margin-inline: var(--card-outside, 0);
  }
  .compact > summary {
    border-radius: var(--round-card);
  }
  .compact h2 {
    font: var(--body-strong);
    text-wrap: wrap;
  }
  .in-short {
    font: var(--caption);
    color: var(--fg-hint);
  }
  .possible .in-short strong {
    color: var(--on-notice-tint);
  }
  .compact .inside {
    padding: 0 var(--s8) var(--s12);
    padding-inline-start: var(--s32);
  }
`;
