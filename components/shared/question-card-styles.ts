import { css } from 'lit';

/** The parts of <question-card>. */
export const layout = css`
  .lead {
    font: var(--caption-strong);
    color: var(--fg-hint);
  }
  h3 {
    margin-block-end: var(--s8);
    font: var(--body-strong);
    text-wrap: balance;
  }
  .answers {
    display: flex;
    flex-direction: column;
    gap: var(--s4);
  }
  .answers.short {
    flex-flow: row wrap;
  }
  .button {
    font: var(--body);
    text-align: start;
  }
  .answers:not(.short) .button {
    justify-content: space-between;
  }
  .answers:not(.short) .button::after {
    content: '›' / '';
    color: var(--fg-hint);
  }
  :host(:dir(rtl)) .answers:not(.short) .button::after {
    content: '‹' / '';
  }
  .short .button {
    min-width: 64px;
    justify-content: center;
  }
  .answers.many .button {
    min-height: 28px;
    padding: var(--s4) var(--s8);
    font: var(--caption);
  }
  .place {
    margin-block-start: var(--s8);
    font: var(--caption);
    color: var(--fg-hint);
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--s8);
    margin-block-start: var(--s8);
  }
`;
