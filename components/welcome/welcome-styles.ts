import { css } from 'lit';

/** The two cards of the welcome page beside each other where there is room, and what is drawn in them. */
export const layout = css`
  h1 {
    font: var(--title);
    text-wrap: balance;
    color: var(--fg);
  }
  .card {
    display: grid;
    gap: var(--s12);
    align-content: start;
  }
  .words {
    display: grid;
    gap: var(--s12);
  }
  .step {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: var(--s16);
    align-items: center;
  }
  ol,
  ul {
    display: grid;
    gap: var(--s8);
    padding-inline-start: var(--s20);
  }
  .state {
    display: flex;
    align-items: flex-start;
    gap: var(--s8);
    padding: var(--s8) var(--s12);
    background: var(--page);
    border: 1px solid var(--line-quiet);
    border-radius: var(--round);
  }
  .state.done {
    color: var(--on-brand-tint);
    background: var(--brand-tint);
    border-color: var(--brand-line);
  }
  .state svg {
    margin-block-start: var(--s2);
  }
  svg.pin {
    width: 100%;
    max-width: 400px;
  }
  svg.pin .edge {
    fill: var(--card);
    stroke: var(--line);
  }
  svg.pin .quiet {
    fill: var(--line-quiet);
  }
  svg.pin .line {
    fill: none;
    stroke: var(--line-control);
    stroke-width: 4;
    stroke-linecap: round;
  }
  svg.pin .line.strong {
    stroke: var(--fg);
  }
  svg.pin .shape {
    fill: var(--fg);
  }
  svg.pin .ours circle {
    fill: none;
    stroke: var(--accent);
    stroke-width: 3;
  }
  svg.pin .then circle {
    stroke-dasharray: 3 2.5;
    stroke-width: 2;
  }
  svg.pin .place circle {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
  }
  svg.pin .place .dot {
    fill: var(--brand);
    stroke: none;
  }
  svg.pin text {
    font: var(--caption-strong);
    fill: var(--on-brand);
  }
  figure {
    margin: 0;
  }
  .sample {
    display: grid;
    justify-items: end;
    gap: var(--s4);
    max-width: 340px;
    user-select: none;
  }
  .icon {
    position: relative;
    padding: var(--s4);
    color: var(--accent);
  }
  .icon b {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: -2px;
    min-width: 14px;
    font: var(--caption-strong);
    text-align: center;
    color: var(--notice-tint);
    background: var(--on-notice-tint);
    border-radius: var(--round);
  }
  .window {
    display: grid;
    gap: var(--s8);
    width: 100%;
    padding: var(--s12) var(--s16) var(--s16);
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round-card);
    box-shadow: var(--shadow8);
  }
  .window .tag {
    justify-self: start;
  }
  .window strong {
    font: var(--subtitle);
  }
  .press {
    padding: var(--s4) var(--s12);
    font: var(--body-strong);
    text-align: center;
    color: var(--on-brand);
    background: var(--brand);
    border-radius: var(--round);
  }
  i {
    height: 6px;
    width: 80%;
    background: var(--line-quiet);
    border-radius: var(--round);
  }
  i:last-child {
    width: 55%;
  }
  .press,
  .icon b,
  i {
    border: 1px solid var(--edge);
  }
`;
