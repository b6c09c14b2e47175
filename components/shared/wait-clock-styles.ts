import { css } from 'lit';

/** The ring and what stands beside it; the buttons fill the line below. */
export const layout = css`
  :host {
    display: grid;
    gap: var(--s8);
  }
  .face {
    display: flex;
    align-items: center;
    gap: var(--s12);
    padding: var(--s8) var(--s12);
    background: var(--page);
    border: 1px solid var(--line-quiet);
    border-radius: var(--round-card);
  }
  .ring {
    flex: none;
    position: relative;
    display: grid;
    place-items: center;
    width: 48px;
    height: 48px;
    font: var(--caption-strong);
  }
  .ring svg {
    position: absolute;
    inset: 0;
    rotate: -90deg;
  }
  circle {
    fill: none;
    stroke: var(--line-quiet);
    stroke-width: 4;
  }
  circle + circle {
    stroke: var(--accent);
  }
  .time {
    font: var(--body-strong);
  }
  .quiet {
    color: var(--fg-quiet);
  }
  .primary {
    width: 100%;
    justify-content: center;
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s4) var(--s12);
  }
`;
