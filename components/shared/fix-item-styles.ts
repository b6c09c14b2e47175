import { css } from 'lit';

/** The parts of <fix-item>: the first one is part of its card, any other a line to open. */
export const layout = css`
  :host([open]) {
    display: flex;
    flex-direction: column;
  }
  h3 {
    font: var(--body-strong);
    text-wrap: pretty;
  }
  /* Above its button for the eye, behind it for the keyboard: the first press of Tab is at the button. */
  known-person {
    order: -1;
    margin-block-end: var(--s12);
  }
  .actor {
    display: flex;
    align-items: center;
    gap: var(--s6);
    margin-block-start: var(--s6);
    font: var(--caption);
    color: var(--fg-quiet);
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s8);
  }
  :host([open]) .go > .button {
    flex: 1 1 100%;
    justify-content: center;
    min-height: 36px;
    text-align: center;
  }
  :host([open]) .go > copy-button {
    flex: 1 1 100%;
  }
  .go > wait-clock {
    flex: 1 1 100%;
  }
  .address {
    margin-block-start: var(--s6);
    font: var(--caption);
    color: var(--fg-hint);
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--s8);
    margin-block: var(--s12) var(--s6);
  }
  .takes {
    font: var(--caption);
    color: var(--fg-hint);
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
  ol {
    display: grid;
    gap: var(--s6);
    padding-inline-start: var(--s24);
  }
  li::marker {
    font-weight: 600;
    color: var(--fg-quiet);
  }
  .company {
    margin-block-start: var(--s8);
  }
  .theirs {
    margin-block-start: var(--s8);
  }
  .theirs,
  .theirs > .inside {
    margin-inline: calc(-1 * var(--s8));
  }
  .outcome {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s4) var(--s12);
    margin-block-start: var(--s8);
    margin-inline-start: calc(-1 * var(--s4));
    font: var(--caption);
  }
  .outcome > span {
    margin-inline-start: var(--s4);
  }
  .inside {
    display: grid;
    gap: var(--s12);
    padding: var(--s2) var(--s8) var(--s12);
    padding-inline-start: var(--s32);
  }
  .theirs > .inside {
    margin-inline: 0;
  }
  @container (max-width: 320px) {
    .inside {
      padding-inline-start: var(--s16);
    }
    ol {
      padding-inline-start: var(--s20);
    }
  }
`;
