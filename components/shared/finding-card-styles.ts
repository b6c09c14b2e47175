import { css } from 'lit';

/** The parts of <finding-card>. */
export const layout = css`
  :host {
    container-type: inline-size;
  }
  h2 {
    font: var(--title);
    text-wrap: balance;
  }
  /* The tools stand in the top line, and come after the way to go first for the keyboard. */
  .full {
    display: grid;
    grid-template: auto auto 1fr auto / minmax(min-content, auto) minmax(0, 1fr);
    gap: var(--s8);
    height: 100%;
    padding: var(--card-inside, var(--s16));
  }
  .label {
    grid-area: 1 / 1;
    place-self: center start;
    overflow-wrap: normal;
  }
  .label svg {
    margin-inline-start: calc(-1 * var(--s4));
  }
  slot[name='tools'] {
    grid-area: 1 / 2;
    display: block;
  }
  .full > .lead {
    grid-area: 2 / 1 / auto / span 2;
  }
  .full > .rest {
    grid-area: 3 / 1 / auto / span 2;
    align-content: start;
  }
  .full > .foot {
    grid-area: 4 / 1 / auto / span 2;
  }
  .lead {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s12);
  }
  .says {
    margin-block-start: calc(-1 * var(--s8));
    color: var(--fg-quiet);
  }
  .inside .says {
    margin-block-start: 0;
  }
  :host([asks]) h2 {
    font: var(--body-strong);
    color: var(--fg-quiet);
  }
  .rest,
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .others {
    margin-block: var(--s12) var(--s2);
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
  .ways > fix-item,
  .meaning,
  .unasked {
    margin-inline: calc(-1 * var(--s8));
  }
  .ways > fix-item,
  .meaning,
  .unasked,
  ::slotted([slot='more']) {
    border-block-start: 1px solid var(--line-quiet);
  }
  .others + fix-item {
    border: 0;
  }
  .meaning > .inside,
  .unasked > .inside {
    padding: 0 var(--s8) var(--s12);
    padding-inline-start: var(--s32);
  }
  .unasked > .inside {
    display: grid;
    gap: var(--s8);
    padding-inline-start: var(--s16);
  }
  .unasked .says {
    margin: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0 var(--s12);
    padding-block-start: var(--s8);
    border-block-start: 1px solid var(--line-quiet);
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s4) var(--s12);
    min-height: var(--control);
    margin-inline-start: calc(-1 * var(--s4));
  }
  .thanks {
    margin-inline-start: var(--s4);
  }
  .why {
    margin-inline: calc(-1 * var(--s8));
  }
  .why[open] {
    flex-basis: 100%;
  }
  .why > summary {
    color: var(--fg-quiet);
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
  .compact > .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s8);
    padding: var(--s8) var(--s8) var(--s12);
    padding-inline-start: var(--s32);
  }
  @container (max-width: 320px) {
    h2 {
      font: var(--subtitle);
    }
    .compact > .inside,
    .meaning > .inside,
    evidence-list {
      padding-inline-start: var(--s16);
    }
  }
`;
